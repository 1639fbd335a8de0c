import { alignInOrder, gapsBetween, numbers, type Pair } from './align.ts';
import { similarity, trigramsOf } from './trigrams.ts';

/** An edited block is at least this similar to the one it became. */
export const EDITED_FROM = 0.75;
/** A block is gone if nothing in the new page is this similar. */
const GONE_BELOW = 0.5;
/** From this length on, a block that stands word by word within a longer one of the new page is not gone, UTF-16 units. */
const WITHIN_FROM = 20;

/**
 * What became of a block of the old page; `now` is its place in the list of the new page's blocks.
 *
 * - `kept`: its normalised text occurs in the new page, and the longest common subsequence of both lists pairs it
 * - `edited`: not kept, and paired with one that is at least 0.75 similar. Between neighbouring kept blocks those pairs
 *   are taken that keep the order and have the highest sum of similarities.
 * - `gone`: no block of the new page is at least 0.5 similar, by character trigrams, and it does not stand word by word
 *   within a longer one (texts of 20 characters and more; a shorter label may well be a word of another sentence)
 * - `unclear`: anything else, with the reason. Also one that is kept or edited and whose old or new text stands more
 *   than once on its page, unless the blocks before and behind were paired along with it. It counts nowhere.
 */
export type Truth =
  | { kind: 'kept' | 'edited'; now: number }
  | { kind: 'gone' }
  | { kind: 'unclear'; why: 'repeated' | 'alike' | 'within' };

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
    count(olds, olds[old]) > 1 || count(news, news[now]) > 1 || count(news, olds[old]) > 1;
  const withNeighbours = ([old, now]: Pair) =>
    isPaired(old - 1, now - 1, olds, news, pairs) && isPaired(old + 1, now + 1, olds, news, pairs);

  return olds.map((text, old): Truth => {
    const now = pairs.get(old);
    if (now !== undefined) {
      const pair: Pair = [old, now];
      if (repeated(pair) && !withNeighbours(pair)) return { kind: 'unclear', why: 'repeated' };
      return { kind: text === news[now] ? 'kept' : 'edited', now };
    }
    if (news.some((_, each) => alike(old, each) >= GONE_BELOW)) return { kind: 'unclear', why: 'alike' };
    if (text.length >= WITHIN_FROM && news.join(' ').includes(text)) return { kind: 'unclear', why: 'within' };
    return { kind: 'gone' };
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

function count(texts: readonly string[], text: string | undefined): number {
  return texts.filter((each) => each === text).length;
}
