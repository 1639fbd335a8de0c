import * as v from 'valibot';
import { CATALOGUE, CATALOGUE_GROUPS, type CatalogueEntry, OBSERVABLE } from '@/utils/catalogue';

const short = v.pipe(v.string(), v.maxLength(2_000));
const text = v.object({ de: short, en: short });
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const entry: v.GenericSchema<unknown, CatalogueEntry> = v.object({
  id,
  group: v.picklist(CATALOGUE_GROUPS),
  observable: v.picklist(OBSERVABLE),
  label: text,
  description: text,
  section: short,
  note: v.exactOptional(text),
  phrases: v.exactOptional(v.object({ obstacle: text, strength: text })),
  hint: v.exactOptional(text),
  contested: v.exactOptional(v.literal(true)),
  opposite: v.exactOptional(id),
  belongsTo: v.exactOptional(id),
  refersTo: v.exactOptional(v.pipe(v.array(id), v.maxLength(100))),
});

/** Ids that nobody's own entry may have: it would speak for the workshop. */
const TAKEN: ReadonlySet<string> = new Set(CATALOGUE.map((each) => each.id));

/** Why an own entry is not taken. */
export type OwnEntryFault = 'not-an-entry' | 'id-taken';

/** Checks one own entry of the catalogue from outside; `seen` has the ids that came before it. */
export function readOwnEntry(
  input: unknown,
  seen: { has(id: string): boolean },
): { entry: CatalogueEntry } | { fault: OwnEntryFault } {
  const parsed = v.safeParse(entry, input);
  if (!parsed.success) return { fault: 'not-an-entry' };
  return TAKEN.has(parsed.output.id) || seen.has(parsed.output.id) ? { fault: 'id-taken' } : { entry: parsed.output };
}
