import type { CourseWeek } from './course';
import type { PlotLibrary } from './plots';
import { percent, type Share } from './shares';
import type { SpotGroup } from './spot';

/** What all pictures have in common. Colours and the size of the letters are the sheet's: it knows light and dark. */
const COMMON = { marginTop: 12, marginRight: 16, className: 'rn-plot-svg', style: { background: 'none' } } as const;

/** Words that stand in the pictures. */
export interface PlotWords {
  number(value: number): string;
  week(week: string): string;
  severity(value: number): string;
  notes: string;
  withFindings: string;
  clear: string;
  unnoted: string;
}

/** Spots by how many notes they have and how severe they are; where several lie on each other, the point is larger. */
export function drawWeight(p: PlotLibrary, groups: readonly SpotGroup[], words: PlotWords, width: number): SVGElement {
  const most = Math.max(...groups.map(({ notes }) => notes));
  return svgOf(
    p.plot({
      ...COMMON,
      width,
      height: 260,
      marginLeft: Math.min(160, width * 0.36),
      marginBottom: 44,
      x: { domain: [0, most * 1.08], label: null },
      y: { domain: [-0.5, 4.5], label: null },
      r: { range: [0, 12] },
      marks: [
        p.gridY([0, 1, 2, 3, 4], { className: 'rn-plot-grid' }),
        p.axisY([0, 1, 2, 3, 4], { tickFormat: words.severity, tickSize: 0, lineWidth: 9 }),
        p.axisX({
          ticks: wholeTicks(most, width / 80),
          tickFormat: words.number,
          label: words.notes,
          labelArrow: 'none',
        }),
        p.dot(groups, {
          x: 'notes',
          y: 'severity',
          r: (group: SpotGroup) => group.spots.length,
          className: 'rn-plot-obstacle rn-plot-dots',
        }),
      ],
    }),
  );
}

/** Each week one bar up for its strengths and one down for its obstacles. */
export function drawCourse(p: PlotLibrary, weeks: readonly CourseWeek[], words: PlotWords, width: number): SVGElement {
  const most = Math.max(...weeks.flatMap(({ obstacles, strengths }) => [obstacles, strengths]));
  const every = Math.ceil(weeks.length / Math.max(2, Math.floor(width / 90)));
  const signed = (value: number) => (value === 0 ? '0' : `${value < 0 ? '−' : '+'}${words.number(Math.abs(value))}`);
  const ticks = wholeTicks(most, 3);
  return svgOf(
    p.plot({
      ...COMMON,
      width,
      height: 220,
      marginLeft: 48,
      marginBottom: 30,
      x: { type: 'band', domain: weeks.map(({ week }) => week), padding: 0.2, label: null },
      y: { label: null },
      marks: [
        p.gridY([...ticks.map((tick) => -tick), ...ticks], { className: 'rn-plot-grid' }),
        p.barY(weeks, { x: 'week', y: 'strengths', className: 'rn-plot-strength' }),
        p.barY(weeks, { x: 'week', y: ({ obstacles }: CourseWeek) => -obstacles, className: 'rn-plot-obstacle' }),
        p.axisY([...ticks.map((tick) => -tick), ...ticks], { tickFormat: signed, tickSize: 0 }),
        p.axisX(
          weeks.filter((_, at) => at % every === 0).map(({ week }) => week),
          { tickFormat: words.week, tickSize: 4 },
        ),
        p.ruleY([0]),
      ],
    }),
  );
}

/** Of each row a bar of obstacles and strengths that is always as wide, with the share of strengths beside it. */
export function drawShares(p: PlotLibrary, shares: readonly Share[], width: number): SVGElement {
  const beside = Math.min(220, width * 0.4);
  const labels = new Map(shares.map(({ key, label }) => [key, shortened(label, beside / 7.5)]));
  return svgOf(
    p.plot({
      ...COMMON,
      width,
      height: shares.length * 30 + 20,
      marginTop: 4,
      marginBottom: 8,
      marginLeft: beside,
      marginRight: 56,
      x: { domain: [0, 100], axis: null },
      y: { domain: shares.map(({ key }) => key), padding: 0.3, label: null },
      marks: [
        p.barX(shares, { y: 'key', x1: 0, x2: percent, className: 'rn-plot-strength' }),
        p.barX(shares, { y: 'key', x1: percent, x2: 100, className: 'rn-plot-obstacle rn-plot-rest' }),
        p.axisY({ tickSize: 0, tickFormat: (key: string) => labels.get(key) ?? '' }),
        p.text(shares, {
          y: 'key',
          x: 100,
          text: (share: Share) => `+${percent(share)} %`,
          textAnchor: 'start',
          dx: 8,
        }),
      ],
    }),
  );
}

/** One bar of all steps: with findings, looked at without findings, not noted. */
export function drawCoverage(
  p: PlotLibrary,
  { withFindings, clear, unnoted }: { withFindings: number; clear: number; unnoted: number },
  words: PlotWords,
  width: number,
): SVGElement {
  const parts = [
    { label: words.withFindings, count: withFindings, kind: 'rn-plot-found' },
    { label: words.clear, count: clear, kind: 'rn-plot-clear' },
    { label: words.unnoted, count: unnoted, kind: 'rn-plot-unnoted' },
  ];
  const beside = Math.min(220, width * 0.45);
  return svgOf(
    p.plot({
      ...COMMON,
      width,
      height: parts.length * 34 + 20,
      marginTop: 4,
      marginBottom: 8,
      marginLeft: beside,
      marginRight: 56,
      x: { domain: [0, Math.max(withFindings, clear, unnoted)], axis: null },
      y: { domain: parts.map(({ label }) => label), padding: 0.3, label: null },
      marks: [
        ...parts.map((part) => p.barX([part], { y: 'label', x: 'count', className: part.kind })),
        p.axisY({ tickSize: 0, tickFormat: (label: string) => shortened(label, beside / 7.5) }),
        p.text(parts, {
          y: 'label',
          x: 'count',
          text: ({ count }: { count: number }) => words.number(count),
          textAnchor: 'start',
          dx: 8,
        }),
      ],
    }),
  );
}

/** Whole numbers from 1 on, evenly apart, about so many: nothing here comes in halves. */
function wholeTicks(most: number, about: number): number[] {
  const raw = Math.max(1, most / Math.max(1, about));
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= raw) ?? raw;
  const ticks: number[] = [];
  for (let tick = step; tick <= most; tick += step) ticks.push(tick);
  return ticks;
}

function shortened(label: string, letters: number): string {
  return label.length > letters ? `${label.slice(0, Math.max(1, Math.floor(letters) - 1)).trimEnd()}…` : label;
}

/** Without a title or a legend the library answers the picture itself; with them a frame around it. */
function svgOf(drawn: SVGElement | HTMLElement): SVGElement {
  if (!(drawn instanceof SVGElement)) throw new TypeError('the charting library drew no picture');
  return drawn;
}
