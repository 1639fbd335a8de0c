import type { TextQuoteSelector } from '@/utils/domain/selector';
import { align, type Candidate, editedShare, type Hit, type Pattern } from './align';
import { blockAt } from './blocks';
import { extend } from './extend';
import { GRAM, type GramIndex, hashGrams } from './grams';
import type { Extent } from './text';
import type { TextIndex } from './text-index';

/** A gram that stands more often says too little. */
const MAX_HITS = 48;

/** Into so many parts a pattern is cut at most; the rarest gram of each votes. */
const MAX_PARTS = 24;

/** So many windows are looked at more closely. */
const MAX_WINDOWS = 8;

/** Context counts as beside the quote up to so many characters away. */
const NEAR = 24;

/** So many distances are tried for a quote whose words stand there more than once. */
const MAX_INSIDE = 3;

/** Windows with a smaller share of the likeliest one's votes are chance. */
const LEAST_VOTES = 0.25;

/** Votes whose distance from where they should be differs by more belong to different windows, in characters. */
const DRIFT = 48;

/**
 * Where a quote may stand: the rarest grams of quote and context vote for windows, and only the likeliest few windows are
 * aligned. Grows with the quote, not with the page. `near`: where it stood, for what stands too often to be told apart.
 */
export function candidatesFor(
  quote: TextQuoteSelector,
  index: TextIndex,
  blocks: readonly number[],
  near: number | undefined,
): Candidate[] {
  const { prefix = '', exact, suffix = '' } = quote;
  const pattern = { text: prefix + exact + suffix, from: prefix.length, to: prefix.length + exact.length };
  const isWhole = quote['rn:whole'] === true && quote['rn:blocks'] === 1;
  const found: Candidate[] = [];
  for (const window of windows(pattern.text, index, near === undefined ? undefined : near - prefix.length)) {
    const aligned = anchors(window, pattern.from, pattern.to).flatMap((hit) => align(pattern, index.text, hit) ?? []);
    const whole = isWhole ? wholeBlocks(pattern, index.text, window, blocks) : [];
    for (const candidate of [...aligned, ...frame(pattern, index.text, window), ...whole]) {
      const same = found.find(
        ({ extent }) => extent.start === candidate.extent.start && extent.end === candidate.extent.end,
      );
      if (!same) found.push(candidate);
      else same.alike = Math.max(same.alike, candidate.alike);
    }
  }
  return found;
}

/** What stands between the context on both sides, where both are there: the ends of a quote may have been edited. */
function frame(pattern: Pattern, text: string, window: readonly Hit[]): Candidate[] {
  const { from, to } = pattern;
  const reaches = (edge: number, near: number) => Math.abs(edge - near) <= NEAR;
  const before = window.findLast(({ offset }) => offset + GRAM <= from && reaches(offset + GRAM, from));
  const behind = window.find(({ offset, at }) => offset >= to && reaches(offset, to) && (!before || at > before.at));
  if (!before || !behind) return [];
  const start = extend(pattern.text, before.offset + GRAM, from, text, before.at + GRAM, NEAR);
  const end = extend(pattern.text, behind.offset, to, text, behind.at, NEAR);
  if (!start || !end || start.at >= end.at) return [];
  const extent = trim({ start: start.at, end: end.at }, text);
  const alike = editedShare(pattern.text.slice(from, to), text.slice(extent.start, extent.end));
  return alike === undefined || alike === 1 ? [] : [{ extent, alike }];
}

/** A block that was edited is that block still: those that pieces of it are seen in, as wholes. */
function wholeBlocks(
  { text: pattern, from, to }: Pattern,
  text: string,
  window: readonly Hit[],
  blocks: readonly number[],
): Candidate[] {
  const exact = pattern.slice(from, to);
  const seen = new Set(
    window.flatMap(({ offset, at }) => (offset >= from && offset + GRAM <= to ? [blockAt(at, blocks)] : [])),
  );
  return [...seen].flatMap((index) => {
    const start = blocks[index];
    const end = (blocks[index + 1] ?? text.length + 1) - 1;
    const alike = start === undefined ? undefined : editedShare(exact, text.slice(start, end), 'longer');
    return start === undefined || alike === undefined || alike === 1 ? [] : [{ extent: { start, end }, alike }];
  });
}

function trim({ start, end }: Extent, text: string): Extent {
  const from = text[start] === ' ' ? start + 1 : start;
  return { start: from, end: text[end - 1] === ' ' && end - 1 > from ? end - 1 : end };
}

/** The hits of each of the likeliest windows: many pieces of the pattern at about the distance that they should have. */
function windows(pattern: string, { text, grams }: TextIndex, near: number | undefined): Hit[][] {
  const hits = hitsOf(pattern, text, grams, near);
  hits.sort((a, b) => a.at - a.offset - (b.at - b.offset));
  const found: Hit[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const hit of hits) {
    const shift = hit.at - hit.offset;
    if (shift - before > DRIFT) found.push([]);
    found.at(-1)?.push(hit);
    before = shift;
  }
  const rated = found.map((window) => ({ window, votes: countVotes(window) })).sort((a, b) => b.votes - a.votes);
  const least = (rated[0]?.votes ?? 0) * LEAST_VOTES;
  return rated
    .slice(0, MAX_WINDOWS)
    .filter(({ votes }) => votes >= least)
    .map(({ window }) => window);
}

/** How many different pieces of the pattern are in a window. */
function countVotes(window: readonly Hit[]): number {
  return new Set(window.map(({ offset }) => offset)).size;
}

function hitsOf(pattern: string, text: string, grams: GramIndex, near: number | undefined): Hit[] {
  const hashes = hashGrams(pattern);
  const part = Math.max(GRAM, Math.ceil(hashes.length / MAX_PARTS));
  const hits: Hit[] = [];
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0; from < hashes.length; from += part) {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let offset = from; offset < Math.min(hashes.length, from + part); offset++) {
      const hash = hashes[offset];
      const count = hash === undefined ? 0 : grams.count(hash);
      if (count === 0 || count >= fewest) continue;
      fewest = count;
      best = offset;
    }
    if (best >= 0 && fewest < least) [rarest, least] = [best, fewest];
    if (best >= 0 && fewest <= MAX_HITS) addHits(best, hits, pattern, text, grams.places(hashes[best] ?? 0));
  }
  // All of it stands everywhere: only what stands nearest to where it stood is looked at.
  if (hits.length === 0 && rarest >= 0) {
    const places = grams.places(hashes[rarest] ?? 0);
    addHits(rarest, hits, pattern, text, nearest(places, (near ?? 0) + rarest));
  }
  return hits;
}

function addHits(offset: number, hits: Hit[], pattern: string, text: string, places: Uint32Array): void {
  const first = pattern.charCodeAt(offset);
  const last = pattern.charCodeAt(offset + GRAM - 1);
  for (const at of places) {
    // Other grams may have the same hash.
    if (text.charCodeAt(at) === first && text.charCodeAt(at + GRAM - 1) === last) hits.push({ offset, at });
  }
}

function nearest(places: Uint32Array, to: number): Uint32Array {
  let index = places.findIndex((at) => at >= to);
  if (index < 0) index = places.length;
  const from = Math.max(0, index - MAX_HITS / 2);
  return places.subarray(from, from + MAX_HITS);
}

/**
 * From which hits to align. A word that stands twice in a quote is seen twice: those that lie at the same distance from
 * their places in the pattern come first. One in the quote itself, else the nearest on each side of it.
 */
function anchors(window: readonly Hit[], from: number, to: number): Hit[] {
  const shifts = new Map<number, Hit[]>();
  for (const hit of window) {
    const shift = hit.at - hit.offset;
    const known = shifts.get(shift);
    if (known) known.push(hit);
    else shifts.set(shift, [hit]);
  }
  const likeliest = [...shifts.values()].sort((a, b) => b.length - a.length);
  const isInside = ({ offset }: Hit) => offset >= from && offset + GRAM <= to;
  const inside = likeliest.flatMap((hits) => hits.find(isInside) ?? []).slice(0, MAX_INSIDE);
  const pick = (distance: (hit: Hit) => number, most: number) =>
    likeliest
      .flat()
      .filter((hit) => distance(hit) >= 0 && distance(hit) <= most)
      .sort((a, b) => distance(a) - distance(b))
      .slice(0, 1);
  // From within, ends that were edited may be missed: what stands right beside the quote knows them.
  const most = inside.length > 0 ? NEAR : Number.POSITIVE_INFINITY;
  const across = inside.length > 0 ? [] : likeliest.flat().filter(({ offset }) => offset < to && offset + GRAM > from);
  const before = pick(({ offset }) => from - offset - GRAM, most);
  const behind = pick(({ offset }) => offset - to, most);
  return [...inside, ...across.slice(0, 1), ...before, ...behind];
}
