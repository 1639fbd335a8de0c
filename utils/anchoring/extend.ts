import { MASK } from '@/utils/domain/mask';

/** Where an alignment ends in the text, and what it cost. */
interface Extension {
  edits: number;
  at: number;
}

/** Characters that an edit must gain, and how many may be missing for a stretch that was written anew. */
const LEAST_GAIN = 2;
const SLACK = 24;

/**
 * Aligns `pattern` from `from` up to `to` with `text` from `at` on, with as few edits (a character replaced, put in or
 * left out) as possible; to the left if `to` lies left of `from`. Where the text's side ends is free, or its end.
 * Nothing above `maxEdits`. Time grows with the edits, not with the lengths: O(length + maxEdits²), after Ukkonen (1985),
 * "Algorithms for approximate string matching", https://doi.org/10.1016/S0019-9958(85)80046-2.
 */
export function extend(
  pattern: string,
  from: number,
  to: number,
  text: string,
  at: number,
  maxEdits: number,
  end: 'free' | 'fixed' = 'free',
): Extension | undefined {
  const step = from <= to ? 1 : -1;
  const length = Math.abs(to - from);
  const room = step > 0 ? text.length - at : at;
  const patternStart = step > 0 ? from : from - 1;
  const textStart = step > 0 ? at : at - 1;
  const mask = MASK.charCodeAt(0);
  const centre = maxEdits + 1;
  let reached = new Int32Array(2 * centre + 1).fill(-2);
  let next = new Int32Array(2 * centre + 1).fill(-2);

  let furthest = 0;

  for (let edits = 0; edits <= maxEdits; edits++) {
    // Diagonals nearest to the middle first: of equally cheap ends, the one that changes the length least.
    for (let turn = 0; turn <= 2 * edits; turn++) {
      const shift = turn & 1 ? (turn + 1) >> 1 : -(turn >> 1);
      const slot = centre + shift;
      let done =
        edits === 0 ? 0 : Math.max((reached[slot] ?? -2) + 1, reached[slot - 1] ?? -2, (reached[slot + 1] ?? -2) + 1);
      if (done < 0 || done + shift < 0 || done + shift > room) {
        next[slot] = -2;
        continue;
      }
      while (done < length && done + shift < room) {
        const wanted = pattern.charCodeAt(patternStart + step * done);
        if (wanted !== mask && wanted !== text.charCodeAt(textStart + step * (done + shift))) break;
        done++;
      }
      if (done >= length && (end === 'free' || done + shift === room))
        return { edits, at: at + step * (length + shift) };
      next[slot] = done;
      if (done > furthest) furthest = done;
    }
    // What agrees by chance never comes far: each edit gains a character or two.
    if (furthest < LEAST_GAIN * edits - SLACK) return undefined;
    [reached, next] = [next, reached];
  }
  return undefined;
}
