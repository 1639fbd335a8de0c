import { useState } from 'preact/hooks';
import { signOf } from '@/components/common/signs';
import { useTexts } from '@/utils/i18n';
import { trusted, useActions } from './actions';
import { Said } from './Said';
import type { Sign, SignSlot } from './state';

/** More signs than this on one line become a number. */
const SINGLE_MAX = 2;

/** Width and height of a sign, as in the style, px. */
const SIGN_SIZE = 24;

/** Distance of signs that stand below each other, px. */
const STEP = 24;

/** The pencil marks beside the lines. Pointer or focus shows the concern's name and phrase; a click opens the note. */
export function MarginSigns({ slots }: { slots: SignSlot[] }) {
  return slots.map((slot) => {
    const { keys, x, y, opens } = slot;
    if (keys.length > SINGLE_MAX) return <Crowd key={keys[0]?.note} {...slot} />;
    return keys.map((sign, index) => <OneSign key={sign.note} sign={sign} x={x} y={y + index * STEP} opens={opens} />);
  });
}

/** One element each, for a page may have a thousand: what it says stands in attributes. */
function OneSign({ sign, x, y, opens }: { sign: Sign } & Pick<SignSlot, 'x' | 'y' | 'opens'>) {
  const { t } = useTexts();
  const { open } = useActions();
  return (
    <button
      type="button"
      class={`sign ${sign.rating ?? ''} ${sideClass(opens)}`}
      style={signStyle(x, y)}
      aria-label={t('sign_label', sign.title)}
      data-tip={sign.title}
      onClick={trusted(() => open(sign.note))}
    >
      {signOf(sign.rating)}
    </button>
  );
}

/** Many on one line: their number, and on a click each of them to choose from. */
function Crowd({ keys, x, y, opens }: SignSlot) {
  const { t } = useTexts();
  const { open } = useActions();
  const [unfolded, setUnfolded] = useState(false);
  const titles = keys.map(({ title }) => title).join('\n');
  return (
    <div class={`crowd ${sideClass(opens)}`} style={signStyle(x, y)}>
      <button
        type="button"
        class={`sign ${sideClass(opens)}`}
        aria-expanded={unfolded}
        aria-label={t('sign_crowd', keys.length, titles)}
        data-tip={unfolded ? undefined : titles}
        onClick={trusted(() => setUnfolded((before) => !before))}
      >
        {keys.length}
      </button>
      {unfolded && (
        <div class="each">
          {keys.map((sign) => (
            <button key={sign.note} type="button" aria-label={sign.title} onClick={trusted(() => open(sign.note))}>
              <span aria-hidden="true">{signOf(sign.rating)}</span> <Said text={sign.title} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function sideClass(opens: SignSlot['opens']): string {
  return opens === 'left' ? 'leftwards' : '';
}

/** `y`: the middle of the line. A transform would do that too, and cost the page's drawing a node for each sign. */
function signStyle(x: number, y: number) {
  return { left: `${x}px`, top: `${y - SIGN_SIZE / 2}px` };
}
