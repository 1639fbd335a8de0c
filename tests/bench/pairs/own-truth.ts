import type { Field, Unit } from './listing.ts';
import type { FieldTarget } from './targets.ts';
import { similarity, trigramsOf } from './trigrams.ts';
import { EDITED_FROM, type Truth } from './truth.ts';

/**
 * What became of each unit of one of our own pages: known by its `data-id`, whatever else looks like it. One that was
 * changed so much that it is less than 0.75 similar is `rewritten`.
 */
export function truthById(olds: readonly Unit[], news: readonly Unit[]): Truth[] {
  return olds.map(({ id, text }): Truth => {
    const now = news.findIndex((unit) => unit.id === id);
    const there = news[now];
    if (!there) return { kind: 'gone' };
    if (there.text === text) return { kind: 'kept', now };
    const alike = similarity(trigramsOf(text), trigramsOf(there.text));
    return alike >= EDITED_FROM ? { kind: 'edited', now } : { kind: 'rewritten', now };
  });
}

/** Fields and buttons of one of our own pages, by their `data-id`. */
export function fieldsById(olds: readonly Field[], news: readonly Field[]): FieldTarget[] {
  return olds.flatMap(({ id }, field): FieldTarget[] => {
    if (id === undefined) return [];
    const wanted = news.findIndex((each) => each.id === id);
    return wanted < 0 ? [{ kind: 'goneField', field }] : [{ kind: 'field', field, wanted }];
  });
}
