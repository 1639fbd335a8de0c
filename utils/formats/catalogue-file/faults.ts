import type { BaseIssue } from 'valibot';
import type { CatalogueFault, CatalogueFile } from '@/utils/catalogue/catalogue-file';

/** A field's name, or an id, is shown at most so long. */
const SHOWN = 80;

/** What a schema found, in terms that can be said in words. */
export function faultOfIssue(issue: BaseIssue<unknown>): CatalogueFault {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const [list, index, ...rest] = keys;
  const inEntry = list === 'entries' && typeof index === 'number';
  const field = (inEntry ? rest : keys).map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
  return { ...(inEntry && { entry: index + 1 }), field: field.slice(0, SHOWN), ...whatOf(issue) };
}

function whatOf({
  type,
  expected,
  received,
  requirement,
  input,
}: BaseIssue<unknown>): Pick<CatalogueFault, 'what' | 'detail'> {
  switch (type) {
    case 'strict_object':
      if (expected === 'never') return { what: 'unknown' };
      return { what: received === 'undefined' ? 'missing' : 'kind' };
    case 'picklist':
    case 'literal':
      return {
        what: 'choice',
        detail: (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ').replaceAll('"', ''),
      };
    case 'regex':
      return { what: 'id' };
    case 'min_length':
      return { what: 'too-few', detail: String(requirement) };
    case 'check':
      return { what: 'empty' };
    case 'max_length':
      return { what: Array.isArray(input) ? 'too-many' : 'too-long', detail: String(requirement) };
    default:
      return { what: 'kind' };
  }
}

/** What is wrong with the ids of a file whose shape is right: each must stand there once, and what they name must be there. */
export function faultsOfIds({ entries, quick = [] }: CatalogueFile): CatalogueFault[] {
  const first = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) if (!first.has(id)) first.set(id, index);
  const faults = entries.flatMap(({ id, opposite, belongsTo, refersTo = [] }, index): CatalogueFault[] => {
    const entry = index + 1;
    const named: [field: string, id: string | undefined][] = [
      ['opposite', opposite],
      ['belongsTo', belongsTo],
      ...refersTo.map((other): [string, string] => ['refersTo', other]),
    ];
    return [
      ...(first.get(id) === index ? [] : [{ what: 'twice', entry, field: 'id', detail: id } as const]),
      ...named.flatMap(([field, other]) =>
        other === undefined || first.has(other)
          ? []
          : [{ what: 'no-such-entry', entry, field, detail: other } as const],
      ),
    ];
  });
  const seen = new Set<string>();
  for (const id of quick) {
    const entry = entries[first.get(id) ?? -1];
    if (!entry) faults.push({ what: 'no-such-entry', field: 'quick', detail: id });
    else if (!entry.phrases) faults.push({ what: 'no-phrases', field: 'quick', detail: id });
    if (seen.has(id)) faults.push({ what: 'twice', field: 'quick', detail: id });
    seen.add(id);
  }
  return faults;
}
