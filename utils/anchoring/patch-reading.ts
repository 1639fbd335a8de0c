import type { Reading } from './read-text';
import type { Region } from './regions';
import { type Move, moveOf, type Stretch, splice, spliceBorders, spliceText, stretchesIn } from './splice';
import type { TextEdit } from './text-edit';

type NumbersKey = { [Key in keyof Reading]: Reading[Key] extends number[] ? Key : never }[keyof Reading];

/**
 * A reading with parts of it as they are now, and how its text changed. `regions`: ascending, none within another, with
 * text before and now; see `regionsAround`. Changes neither. Costs a copy of the arrays.
 */
export function patchReading(old: Reading, regions: readonly Region[]): { reading: Reading; edits: TextEdit[] } {
  const { elements, nodes, text } = stretchesOf(old, regions);
  /** Entries of `key` that stand in `at`; they are numbers of what `move` moves. */
  const numbers = (key: NumbersKey, at: readonly Stretch[], move: Move) =>
    spliceBorders(old[key], at, (each) => regions[each]?.reading[key] ?? [], move);
  const ascending = (key: NumbersKey, move: Move) => numbers(key, stretchesIn(old[key], move.stretches), move);
  const reading: Reading = {
    text: spliceText(old.text, text.stretches, (each) => regions[each]?.reading.text ?? ''),
    nodes: splice(old.nodes, nodes.stretches, (each) => regions[each]?.reading.nodes ?? []),
    starts: numbers('starts', nodes.stretches, text),
    ends: numbers('ends', nodes.stretches, text),
    elements: splice(old.elements, elements.stretches, (each) => regions[each]?.reading.elements ?? []),
    roles: splice(old.roles, elements.stretches, (each) => regions[each]?.reading.roles ?? []),
    first: numbers('first', elements.stretches, nodes),
    last: numbers('last', elements.stretches, nodes),
    after: numbers('after', elements.stretches, elements),
    headings: ascending('headings', elements),
    groups: ascending('groups', elements),
    sections: ascending('sections', elements),
    blocks: ascending('blocks', text),
  };
  return { reading, edits: [...text.stretches] };
}

function stretchesOf(old: Reading, regions: readonly Region[]): Record<'elements' | 'nodes' | 'text', Move> {
  const elements: Stretch[] = [];
  const nodes: Stretch[] = [];
  const text: Stretch[] = [];
  for (const { index, reading } of regions) {
    const [from = 0, to = 0] = [old.first[index], old.last[index]];
    elements.push({ from: index, to: old.after[index] ?? 0, length: reading.elements.length });
    nodes.push({ from, to, length: reading.nodes.length });
    text.push({ from: old.starts[from] ?? 0, to: old.ends[to - 1] ?? 0, length: reading.text.length });
  }
  return { elements: moveOf(elements), nodes: moveOf(nodes), text: moveOf(text) };
}
