/** A stretch of a page's text that lies in one text node. `from` and `to` count in the text of the whole page. */
export interface Run {
  from: number;
  to: number;
  /** The same for all runs of one block: what a line break parts is of two blocks. */
  block: number;
  /** A drag of the mouse may begin or end here: in a link it would drag the link. */
  grabbable: boolean;
  /** In CSS pixels from the top of the page. */
  top: number;
  bottom: number;
}

/** What a page says, as `readPageText` reads it, and those runs of it that can be seen and selected. */
export interface ReadablePage {
  text: string;
  runs: readonly Run[];
}

/** What people mark: a few words, words that stand there more than once, a sentence, a paragraph, several blocks. */
export const LENGTH_CLASSES = ['words', 'repeated', 'sentence', 'paragraph', 'blocks'] as const;
export type LengthClass = (typeof LENGTH_CLASSES)[number];

/** A passage to be selected; `occurrence` as in `selectText`. */
export interface Passage {
  length: LengthClass;
  text: string;
  occurrence: number;
}

interface Stretch {
  from: number;
  to: number;
}

/** Runs of one block that follow one another, as one. */
interface Segment extends Stretch {
  runs: readonly Run[];
  text: string;
}

/** What fits few places chooses before what fits many. */
const RAREST_FIRST: readonly LengthClass[] = ['paragraph', 'blocks', 'sentence', 'repeated', 'words'];

/** In CSS pixels. */
const SIGN_HEIGHT = 24;

/** A passage that is higher than this would not fit between the edges of a window, in CSS pixels. */
const MAX_HEIGHT = 320;

/** One passage of each length class that the page has. The same page gives the same passages. */
export function choosePassages(page: ReadablePage): Passage[] {
  const segments = segmentsOf(page);
  // People mark what stands in the middle of a page: its first words are the portal's own.
  const middle = Math.floor(segments.length / 2);
  const inOrder = [...segments.slice(middle), ...segments.slice(0, middle)];
  const choose: Record<LengthClass, (free: readonly Segment[]) => Stretch | undefined> = {
    words: (free) => first(free, (segment) => uniqueWords(page, segment)),
    repeated: (free) => repeatedSegment(free, segments) ?? first(free, (segment) => repeatedWord(page, segment)),
    sentence: (free) => first(free, sentence),
    paragraph: (free) => free.find(isParagraph),
    blocks: (free) => first(free, (segment) => blocksFrom(segment, free)),
  };
  const passages: Partial<Record<LengthClass, Passage>> = {};
  let free: readonly Segment[] = inOrder;
  for (const length of RAREST_FIRST) {
    const stretch = choose[length](free);
    if (!stretch) continue;
    passages[length] = { length, ...passageAt(page.text, stretch) };
    const taken = segments.filter((segment) => segment.from < stretch.to && stretch.from < segment.to);
    free = free.filter((segment) => taken.every((other) => areApart(segment, other)));
  }
  return LENGTH_CLASSES.flatMap((length) => passages[length] ?? []);
}

/** The sign of a note may lie over the beginnings of the lines around it, where nobody could begin to select. */
function areApart(one: Segment, other: Segment): boolean {
  return bottomOf(one) + SIGN_HEIGHT < topOf(other) || bottomOf(other) + SIGN_HEIGHT < topOf(one);
}

function passageAt(text: string, { from, to }: Stretch): { text: string; occurrence: number } {
  const passage = text.slice(from, to);
  return { text: passage, occurrence: startsOf(text, passage).filter((at) => at <= from).length };
}

/** Counts as `selectText` does: equal passages may overlap. */
function startsOf(text: string, passage: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) starts.push(at);
  return starts;
}

function segmentsOf({ text, runs }: ReadablePage): Segment[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const before = groups.at(-1)?.at(-1);
    if (before && before.block === run.block && before.to === run.from) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => {
    const start = group[0]?.from ?? 0;
    const whole = text.slice(start, group.at(-1)?.to);
    const from = start + whole.length - whole.trimStart().length;
    const segment = { runs: group, from, to: from + whole.trim().length, text: whole.trim() };
    return segment.text !== '' && heightOf(segment, segment) <= MAX_HEIGHT ? [segment] : [];
  });
}

function first<T>(segments: readonly Segment[], choose: (segment: Segment) => T | undefined): T | undefined {
  for (const segment of segments) {
    const chosen = choose(segment);
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}

function topOf({ runs }: Segment): number {
  return Math.min(...runs.map(({ top }) => top));
}

function bottomOf({ runs }: Segment): number {
  return Math.max(...runs.map(({ bottom }) => bottom));
}

function heightOf(start: Segment, end: Segment): number {
  return bottomOf(end) - topOf(start);
}

function canBeGrabbed({ runs }: Segment, ...offsets: readonly number[]): boolean {
  return offsets.every((at) => runs.some(({ from, to, grabbable }) => grabbable && from <= at && at < to));
}

function isGrabbable(segment: Segment): boolean {
  return canBeGrabbed(segment, segment.from, segment.to - 1);
}

function wordsOf({ text, from }: Segment): Stretch[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
  }));
}

/** One to three words that stand nowhere else. */
function uniqueWords({ text }: ReadablePage, segment: Segment): Stretch | undefined {
  const words = wordsOf(segment);
  for (const [index, word] of words.entries()) {
    for (const last of words.slice(index, index + 3)) {
      const stretch = { from: word.from, to: last.to };
      const passage = text.slice(stretch.from, stretch.to);
      if (passage.length < 4 || passage.length > 60 || !canBeGrabbed(segment, word.from, last.to - 1)) continue;
      if (startsOf(text, passage).length === 1) return stretch;
    }
  }
  return undefined;
}

/** A label that stands there before, too. */
function repeatedSegment(free: readonly Segment[], all: readonly Segment[]): Stretch | undefined {
  return free.find(
    (segment) =>
      /\p{L}{3}/u.test(segment.text) &&
      segment.text.length <= 60 &&
      isGrabbable(segment) &&
      all.some(({ text, from }) => text === segment.text && from < segment.from),
  );
}

function repeatedWord({ text }: ReadablePage, segment: Segment): Stretch | undefined {
  return wordsOf(segment).find(({ from, to }) => {
    const word = text.slice(from, to);
    return word.length >= 4 && canBeGrabbed(segment, from, to - 1) && startsOf(text, word).length > 1;
  });
}

function sentence(segment: Segment): Stretch | undefined {
  for (const match of segment.text.matchAll(/[^.!?]+[.!?]/g)) {
    const from = segment.from + match.index + match[0].length - match[0].trimStart().length;
    const to = segment.from + match.index + match[0].length;
    if (to - from >= 40 && to - from <= 200 && canBeGrabbed(segment, from, to - 1)) return { from, to };
  }
  return undefined;
}

function isParagraph(segment: Segment): boolean {
  return segment.text.length >= 200 && segment.text.length <= 2000 && isGrabbable(segment);
}

/** And not in the next column, which may stand anywhere as soon as the page is scrolled. */
function isBelow(above: Segment, below: Segment): boolean {
  const gap = topOf(below) - bottomOf(above);
  return gap > -4 && gap < 100;
}

/** Two or three blocks that follow one another. */
function blocksFrom(start: Segment, free: readonly Segment[]): Stretch | undefined {
  if (!canBeGrabbed(start, start.from)) return undefined;
  let end = start;
  for (const _ of [1, 2]) {
    const next = free.find(({ from }) => from >= end.to && from - end.to <= 1);
    if (!next || !isBelow(end, next) || heightOf(start, next) > MAX_HEIGHT) break;
    end = next;
  }
  if (end === start || end.to - start.from < 40 || !canBeGrabbed(end, end.to - 1)) return undefined;
  return { from: start.from, to: end.to };
}
