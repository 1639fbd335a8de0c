import type { Annotation } from './annotation';

/**
 * Notes in the order in which somebody walks: by service, page, step and place on the page; whole steps first. The same
 * on every device.
 */
export function sortNotes(notes: readonly Annotation[]): Annotation[] {
  return notes
    .map((note) => ({ note, key: keyOf(note) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ note }) => note);
}

type Key = readonly (string | number)[];

function keyOf({ id, target }: Annotation): Key {
  const position = target.selectors.find((selector) => selector.type === 'TextPositionSelector');
  return [target.service.name, target.page.key, target.step.key, position?.start ?? -1, id];
}

function compare(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
