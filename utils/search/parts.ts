import { buildSegment, type Segment, type TokenisedNote } from './segment';

/** A segment, and which of its notes still hold. */
export interface Part {
  /** Told apart by it in storage; a segment with this number never changes. */
  readonly key: number;
  readonly segment: Segment;
  /** 1 for each note that holds, 0 for one that was changed or deleted since. */
  readonly alive: Uint8Array;
  living: number;
}

/** All parts of an index, laid one behind the other: notes have numbers throughout. */
export interface Layout {
  readonly parts: readonly Part[];
  readonly bases: readonly number[];
  readonly size: number;
  readonly living: number;
  readonly alive: Uint8Array;
  readonly order: Uint32Array;
}

/** A part of a segment in which all notes hold. */
export function wholePart(key: number, segment: Segment): Part {
  return { key, segment, alive: new Uint8Array(segment.ids.length).fill(1), living: segment.ids.length };
}

/** Makes one part of the notes that hold in several. */
export function mergeParts(key: number, parts: readonly Part[], words: number): Part {
  return wholePart(key, buildSegment(parts.flatMap(livingNotes), words));
}

function livingNotes({ segment: { ids, marks, tokens, tokensAt }, alive }: Part): TokenisedNote[] {
  return ids.flatMap((id, number) =>
    alive[number]
      ? [{ id, mark: marks[number] ?? 0, tokens: tokens.subarray(tokensAt[number], tokensAt[number + 1]) }]
      : [],
  );
}

/** Whether the last part has grown to the size of the one before it, so that both should become one. */
export function lastTwoShouldMerge(parts: readonly Part[]): boolean {
  const [before, last] = parts.slice(-2);
  return before !== undefined && last !== undefined && before.living < 2 * last.living;
}

/** Lays parts one behind the other. */
export function layOut(parts: readonly Part[]): Layout {
  const bases: number[] = [];
  let size = 0;
  let living = 0;
  for (const part of parts) {
    bases.push(size);
    size += part.alive.length;
    living += part.living;
  }
  const alive = new Uint8Array(size);
  const order = new Uint32Array(size);
  parts.forEach((part, index) => {
    alive.set(part.alive, bases[index]);
    order.set(part.segment.order, bases[index]);
  });
  return { parts, bases, size, living, alive, order };
}

/** The part in which a note stands, and its number there. Throws a `RangeError` for a note that is in none. */
export function placeOf({ parts, bases }: Layout, note: number): { part: Part; number: number } {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const [part, base] = [parts[index], bases[index] ?? 0];
    if (part && note >= base && note - base < part.alive.length) return { part, number: note - base };
  }
  throw new RangeError(`no note ${note}`);
}

/** The words that stand in a segment, those of notes that do not hold any more among them. */
export function usedWords(parts: readonly Part[], words: number): Uint8Array {
  const used = new Uint8Array(words);
  for (const { segment } of parts) {
    const { postingsAt } = segment;
    for (let word = 0; word + 1 < postingsAt.length; word += 1)
      if (postingsAt[word] !== postingsAt[word + 1]) used[word] = 1;
  }
  return used;
}

/** How many notes have a word, those among them that do not hold any more. */
export function countPostings({ parts }: Layout, word: number): number {
  let count = 0;
  for (const { segment } of parts) {
    const [from, to] = [segment.postingsAt[word], segment.postingsAt[word + 1]];
    if (from !== undefined && to !== undefined) count += to - from;
  }
  return count;
}
