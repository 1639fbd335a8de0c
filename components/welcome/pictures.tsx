import type { ComponentChildren } from 'preact';

/** The drawings' own coordinates. */
const VIEW = '0 0 240 150';

/** A drawing; `says` is what it shows, for those who do not see it. */
function Picture({ says, children }: { says: string; children: ComponentChildren }) {
  return (
    <svg class="rn-picture" viewBox={VIEW} role="img" aria-label={says}>
      <rect class="page" x="1" y="1" width="238" height="148" rx="5" />
      <path class="rule" d="M1 20H239" />
      <circle class="dot" cx="12" cy="10.5" r="3" />
      <circle class="dot" cx="22" cy="10.5" r="3" />
      <circle class="dot" cx="32" cy="10.5" r="3" />
      {children}
    </svg>
  );
}

/** Lines of text, as one sees them from afar: left end, top and widths. */
function Lines({ x, y, widths }: { x: number; y: number; widths: readonly number[] }) {
  return (
    <>
      {widths.map((width, index) => (
        <rect key={index} class="line" x={x} y={y + index * 14} width={width} height="5" rx="2.5" />
      ))}
    </>
  );
}

/** A passage as marks are painted: a quiet ground and a line below. */
function Passage({ x, y, width }: { x: number; y: number; width: number }) {
  return (
    <>
      <rect class="mark" x={x} y={y} width={width} height="13" />
      <rect class="line" x={x + 4} y={y + 4} width={width - 8} height="5" rx="2.5" />
      <rect class="underline" x={x} y={y + 12} width={width} height="2" />
    </>
  );
}

/** First: a page with a selected passage. */
export function MarkPicture({ says }: { says: string }) {
  return (
    <Picture says={says}>
      <rect class="heading" x="24" y="34" width="92" height="9" rx="3" />
      <Lines x={24} y={56} widths={[180, 168]} />
      <Passage x={24} y={80} width={128} />
      <Lines x={158} y={84} widths={[44]} />
      <Lines x={24} y={98} widths={[188, 150, 96]} />
      <path class="pointer" d="M150 86v22l5.6-5 4 8.6 4.6-2.2-4-8.4h7.4z" />
    </Picture>
  );
}

interface ChoosePictureProps {
  says: string;
  obstacle: string;
  strength: string;
}

/** Second: the bar below the passage, with the two phrases of a concern. */
export function ChoosePicture({ says, obstacle, strength }: ChoosePictureProps) {
  return (
    <Picture says={says}>
      <Lines x={24} y={34} widths={[182, 160]} />
      <Passage x={24} y={60} width={128} />
      <rect class="bar" x="14" y="82" width="212" height="34" rx="5" />
      <circle class="obstacle" cx="29" cy="99" r="7.5" />
      <path class="obstacle" d="M25.5 99h7" />
      <text class="obstacle" x="41" y="103.5">
        {obstacle}
      </text>
      <circle class="strength" cx="135" cy="99" r="7.5" />
      <path class="strength" d="M131.5 99h7M135 95.5v7" />
      <text class="strength" x="147" y="103.5">
        {strength}
      </text>
      <Lines x={24} y={126} widths={[150]} />
    </Picture>
  );
}

/** Third: the sign in the margin, and the note beside the page. */
export function NotePicture({ says }: { says: string }) {
  return (
    <Picture says={says}>
      <Lines x={34} y={34} widths={[104, 92]} />
      <Passage x={34} y={61} width={96} />
      <Lines x={34} y={82} widths={[106, 84, 98, 60]} />
      <circle class="obstacle" cx="18" cy="68" r="8" />
      <path class="obstacle" d="M14.5 68h7" />
      <path class="panel" d="M152 21H238.5V144a5 5 0 0 1-5 5H152z" />
      <rect class="heading" x="162" y="32" width="52" height="8" rx="3" />
      <circle class="obstacle" cx="169" cy="60" r="6.5" />
      <path class="obstacle" d="M166.5 60h5" />
      <Lines x={181} y={54} widths={[46, 34]} />
      <circle class="strength" cx="169" cy="92" r="6.5" />
      <path class="strength" d="M166.5 92h5M169 89.5v5" />
      <Lines x={181} y={86} widths={[40, 48]} />
      <rect class="action" x="162" y="122" width="58" height="14" rx="3" />
    </Picture>
  );
}
