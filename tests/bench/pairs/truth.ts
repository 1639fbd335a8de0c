import { alignInOrder, gapsBetween, numbers, type Pair } from './align.ts';
import { similarity, trigramsOf } from './trigrams.ts';

/** An edited block is at least this similar to the one it became. */
export const EDITED_FROM = 0.75;
/** A block is gone if nothing in the new page is this similar. */
const GONE_BELOW = 0.5;
/** How much text must stand word by word in the new page, so that it says where a block went, UTF-16 units. */
const WITHIN_FROM = 20;

/**
 * What became of a block of the old page; `now` is its place in the list of the new page's blocks.
 *
 * - `kept`: its normalised text occurs in the new page, and the longest common subsequence of both lists pairs it
 * - `edited`: not kept, and paired with one that is at least 0.75 similar. Between neighbouring kept blocks those pairs
 *   are taken that keep the order and have the highest sum of similarities.
 * - `gone`: no block of the new page is at least 0.5 similar, by character trigrams
 * - `within`: gone by the block, but merged into a longer one: it stands there word by word. A text of less than 20
 *   characters only if it does so together with as much of what stood before or behind it, for a short label may well be
 *   a word of some sentence. To find it is right, to call it lost is no lie: it counts nowhere.
 * - `repeated`: kept or edited, but its old or new text stands more than once on a page, and the blocks before and behind
 *   were not paired along with it; or edited, while its old text stands unchanged elsewhere. It counts nowhere.
 * - `alike`: anything else, such as moved or half rewritten. It counts nowhere.
 * - `rewritten`: less than 0.75 similar, and yet known to have become that one; on our own pages alone. To call it lost
 *   is no mistake, another place is.
 */
export type Truth =
  | { kind: 'kept' | 'edited' | 'rewritten'; now: number }
  | { kind: 'gone' | 'within' | 'repeated' | 'alike' };

/** What became of each block of the old page. The texts are normalised, in document order. Knows nothing of matchers. */
export function truthOf(olds: readonly string[], news: readonly string[]): Truth[] {
  const oldTrigrams = olds.map(trigramsOf);
  const newTrigrams = news.map(trigramsOf);
  const alike = (old: number, now: number) => {
    const [one, other] = [oldTrigrams[old], newTrigrams[now]];
    return one && other ? similarity(one, other) : 0;
  };
  const kept = alignInOrder(numbers(0, olds.length), numbers(0, news.length), (old, now) =>
    olds[old] === news[now] ? 1 : 0,
  );
  const edited = gapsBetween(kept, olds.length, news.length).flatMap((gap) =>
    alignInOrder(gap.olds, gap.news, (old, now) => (alike(old, now) >= EDITED_FROM ? alike(old, now) : 0)),
  );
  const pairs = new Map<number, number>([...kept, ...edited]);
  const repeated = ([old, now]: Pair) =>
    Math.max(count(olds, olds[old]), count(news, news[now]), count(news, olds[old])) > 1;
  const elsewhere = ([old, now]: Pair) => olds[old] !== news[now] && news.some((text) => text === olds[old]);
  const withNeighbours = ([old, now]: Pair) =>
    isPaired(old - 1, now - 1, olds, news, pairs) && isPaired(old + 1, now + 1, olds, news, pairs);

  return olds.map((text, old): Truth => {
    const now = pairs.get(old);
    if (now !== undefined) {
      const pair: Pair = [old, now];
      if (elsewhere(pair) || (repeated(pair) && !withNeighbours(pair))) return { kind: 'repeated' };
      return { kind: text === news[now] ? 'kept' : 'edited', now };
    }
    if (news.some((_, each) => alike(old, each) >= GONE_BELOW)) return { kind: 'alike' };
    return { kind: isWithin(olds, old, news.join(' ')) ? 'within' : 'gone' };
  });
}

/** Whether these two were paired, or both lie just outside of their lists. */
function isPaired(
  old: number,
  now: number,
  olds: readonly string[],
  news: readonly string[],
  pairs: ReadonlyMap<number, number>,
): boolean {
  const oldIsOut = old < 0 || old >= olds.length;
  const newIsOut = now < 0 || now >= news.length;
  return oldIsOut || newIsOut ? oldIsOut && newIsOut : pairs.get(old) === now;
}

/** Whether a block, if it is short with what stood before or behind it, stands in the new page's text. */
function isWithin(olds: readonly string[], old: number, page: string): boolean {
  const text = olds[old] ?? '';
  const missing = WITHIN_FROM - text.length;
  if (missing <= 0) return page.includes(text);
  const before = olds.slice(0, old).join(' ').slice(-missing);
  const behind = olds
    .slice(old + 1)
    .join(' ')
    .slice(0, missing);
  const isThere = (context: string, whole: string) => context.length >= missing && page.includes(whole);
  return isThere(before, `${before} ${text}`) || isThere(behind, `${text} ${behind}`);
}

function count(texts: readonly string[], text: string | undefined): number {
  return texts.filter((each) => each === text).length;
}
