import type { Landmark } from '@/utils/domain/selector';
import { elementOf, quoteOf, type Target } from '@/utils/domain/target';
import { wordsOf } from './words';

/** Who shares a clue with more targets than these is compared with the first: places of which many speak are joined step by step. */
const MOST = 24;

/**
 * The pairs that are worth a comparison: they have a path, an id, a label or two neighbouring words in common. In the order of
 * what is given. Grows with what is alike, not with the square of all.
 */
export function* createRivals<T extends { target: Target }>(groups: readonly T[]): Generator<[T, T]> {
  const byClue = new Map<string, number[]>();
  for (const [number, { target }] of groups.entries()) {
    const met = new Set<number>();
    for (const clue of new Set(cluesOf(target))) {
      const known = byClue.get(clue);
      if (!known) byClue.set(clue, [number]);
      else {
        for (const other of known) met.add(other);
        if (known.length < MOST) known.push(number);
      }
    }
    for (const other of [...met].sort((a, b) => a - b)) {
      const one = groups[other];
      const self = groups[number];
      if (one && self) yield [one, self];
    }
  }
}

function cluesOf(target: Target): string[] {
  const element = elementOf(target);
  if (!element) {
    const quote = quoteOf(target);
    return quote ? [...marksOf(quote), ...pairsIn(wordsOf(quote).map(({ text }) => text))] : ['step'];
  }
  const { id, name } = element['rn:attributes'] ?? {};
  const label = element.refinedBy?.exact ?? element['rn:name'] ?? '';
  return [
    ...marksOf(element),
    `path ${element.value}`,
    ...(id ? [`id ${id}`] : []),
    ...(name ? [`name ${name}`] : []),
    ...(element['rn:name'] ? [`label ${element['rn:name']}`] : []),
    ...(element.refinedBy ? pairsIn(wordsOf(element.refinedBy).map(({ text }) => text)) : [`word ${label}`]),
  ];
}

/** What stood beside one of its likes alone leads to it past all of them. */
function marksOf({ 'rn:beside': marks = [] }: { 'rn:beside'?: Landmark[] }): string[] {
  return marks.map(({ exact }) => `beside ${exact}`);
}

function pairsIn(words: readonly string[]): string[] {
  return words.map((word, index) => `word ${word} ${words[index + 1] ?? ''}`);
}
