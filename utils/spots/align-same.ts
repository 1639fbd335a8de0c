import type { Alignment } from './align-words';
import { isSameWord, knownLength, type Word } from './words';

/** So many words may have been put in or replaced between two that agree. */
const REACH = 2;

/**
 * How two passages that read the same lie on one another: the marked words as they are, those around compared from the nearest on.
 * Local alignment might lay them on one another's neighbours, where the like stands nearby.
 */
export function alignSame(one: readonly Word[], other: readonly Word[]): Alignment {
  const shared = one.reduce((sum, { text, marked }) => sum + (marked ? knownLength(text) : 0), 0);
  const before = agreeing(textsBefore(one), textsBefore(other));
  const behind = agreeing(textsBehind(one), textsBehind(other));
  return {
    shared,
    agreeing: shared + before + behind,
    differing: 0,
    before,
    behind,
    renumbered: false,
    diverging: false,
    parting: 0,
    lost: [],
    gained: [],
  };
}

function textsBefore(words: readonly Word[]): string[] {
  const first = words.findIndex(({ marked }) => marked);
  return words
    .slice(0, Math.max(0, first))
    .map(({ text }) => text)
    .reverse();
}

function textsBehind(words: readonly Word[]): string[] {
  const last = words.findLastIndex(({ marked }) => marked);
  return words.slice(last + 1).map(({ text }) => text);
}

/** How many characters of words agree in their order, until more than {@link REACH} do not. */
function agreeing(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const step = nextPair(one, other, left, right);
    if (!step) break;
    length += knownLength(one[step[0]] ?? '');
    [left, right] = [step[0] + 1, step[1] + 1];
  }
  return length;
}

function nextPair(
  one: readonly string[],
  other: readonly string[],
  left: number,
  right: number,
): [number, number] | undefined {
  for (let skipped = 0; skipped <= 2 * REACH; skipped += 1) {
    for (let ours = Math.max(0, skipped - REACH); ours <= Math.min(REACH, skipped); ours += 1) {
      const [word, there] = [one[left + ours], other[right + skipped - ours]];
      if (word !== undefined && there !== undefined && isSameWord(word, there))
        return [left + ours, right + skipped - ours];
    }
  }
  return undefined;
}
