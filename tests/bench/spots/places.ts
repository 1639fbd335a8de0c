import type { Random } from '#tests/bench/anchoring/random.ts';
import type { Listing, Unit } from '#tests/bench/pairs/listing.ts';
import type { Place } from '#tests/bench/pairs/page/face.ts';
import { type Stretch, seenLength } from '#tests/bench/pairs/seen-text.ts';
import type { Truth } from '#tests/bench/pairs/truth.ts';

/** Something on the page that several people mark, each in their own way: what they mark overlaps. */
export interface Spot {
  /** What may be marked in the old version, and in the new one. */
  ways: readonly { version: 'old' | 'now'; place: Place }[];
}

/** So many ways are made of each passage, in each version that has it. */
const WAYS = 4;
/** Less text than this is marked whole. */
const MIN_PART = 24;

/**
 * Passages of a page: those that are kept, with parts that hold the same core in both versions; those that were edited, whole,
 * or most of them. None lies within another one.
 */
export function passages(
  olds: readonly Unit[],
  news: readonly Unit[],
  truths: readonly Truth[],
  random: Random,
): Spot[] {
  let end = 0;
  return olds.flatMap((unit, index): Spot[] => {
    const truth = truths[index];
    if (unit.start < end || !truth || seenLength(unit.text) < 3) return [];
    const now = truth.kind === 'kept' || truth.kind === 'edited' ? news[truth.now] : undefined;
    if (!now && truth.kind !== 'gone') return [];
    end = unit.end;
    const core = coreOf(unit, random);
    const ways: Spot['ways'] = Array.from({ length: WAYS }, () => partAround(core, unit, random)).flatMap((part) => {
      if (truth.kind === 'edited' && now) {
        return [
          { version: 'old' as const, place: most(unit, random) },
          { version: 'now' as const, place: most(now, random) },
        ];
      }
      const old = { version: 'old' as const, place: shift(part, unit.start) };
      return now ? [old, { version: 'now' as const, place: shift(part, now.start) }] : [old];
    });
    return [{ ways }];
  });
}

/** Fields by their numbers in both versions; of those that are gone, and of new ones, in one. */
export function fieldSpots(old: Listing, now: Listing): Spot[] {
  const idOf = ({ id, name }: Listing['fields'][number]) => id ?? name;
  const isOnly = ({ fields }: Listing, id: string) => fields.filter((field) => idOf(field) === id).length === 1;
  return old.fields.flatMap((field, number): Spot[] => {
    const id = idOf(field);
    if (!id || !isOnly(old, id)) return [];
    const there = isOnly(now, id) ? now.fields.findIndex((each) => idOf(each) === id) : -1;
    const ways: Spot['ways'] = [
      { version: 'old', place: { field: number } },
      ...(there >= 0 ? [{ version: 'now' as const, place: { field: there } }] : []),
    ];
    return [{ ways }];
  });
}

/** What all marks of a passage hold, counted from its beginning. */
function coreOf({ text, start, end }: Unit, random: Random): Stretch {
  const length = end - start;
  if (length <= MIN_PART) return { start: 0, end: length };
  const words = wordEnds(text);
  const at = random.below(Math.max(1, words.length - 3));
  return { start: words[at - 1] ?? 0, end: words[Math.min(words.length - 1, at + 2)] ?? length };
}

function partAround(core: Stretch, { text, start, end }: Unit, random: Random): Stretch {
  const whole = { start: 0, end: end - start };
  if (random.chance(0.3)) return whole;
  const words = [0, ...wordEnds(text)];
  const starts = words.filter((at) => at <= core.start);
  const ends = words.filter((at) => at >= core.end);
  return {
    start: starts.length > 0 ? random.pick(starts.slice(-8)) : whole.start,
    end: ends.length > 0 ? random.pick(ends.slice(0, 8)) : whole.end,
  };
}

/** All of a passage, or all but a word at one end. */
function most({ text, start, end }: Unit, random: Random): Stretch {
  const words = wordEnds(text);
  if (words.length < 6 || random.chance(0.5)) return { start, end };
  return random.chance(0.5)
    ? { start: start + (words[0] ?? 0), end }
    : { start, end: start + (words.at(-2) ?? end - start) };
}

/** Where words end, in seen characters. */
function wordEnds(text: string): number[] {
  let seen = 0;
  return text.split(' ').map((word) => {
    seen += seenLength(word);
    return seen;
  });
}

function shift({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by };
}
