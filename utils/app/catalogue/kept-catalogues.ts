import * as v from 'valibot';
import { type Catalogue, type Text, WORKSHOP } from '@/utils/catalogue';
import { catalogueOf, readCatalogueFile } from '@/utils/formats/catalogue-file';

/** The part of `storage.local` that is needed here. */
export interface CatalogueArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

// The list of what is kept in `storage.local`. The files have keys of their own: one reads what one needs.
const CATALOGUES = 'catalogues';

/** How many files are kept. */
export const KEPT_MAX = 20;

/** A catalogue that was read in, as the list has it. */
export interface KeptCatalogue {
  id: string;
  name: Text;
}

const short = v.pipe(v.string(), v.maxLength(100));
const listSchema = v.array(v.object({ id: short, name: v.object({ de: short, en: short }) }));

const keyOf = (id: string) => `catalogue:${id}`;

/** The catalogues that were read in, in the order in which they came. What is not what it should be counts as none. */
export async function listCatalogues(area: Pick<CatalogueArea, 'get'>): Promise<KeptCatalogue[]> {
  const parsed = v.safeParse(listSchema, (await area.get(CATALOGUES))[CATALOGUES]);
  return parsed.success ? parsed.output : [];
}

/** The file that a catalogue was read in from, as it was; `undefined` when it is not here. */
export async function readKeptFile(area: Pick<CatalogueArea, 'get'>, id: string): Promise<string | undefined> {
  const kept = (await area.get(keyOf(id)))[keyOf(id)];
  return typeof kept === 'string' ? kept : undefined;
}

/** A catalogue that was read in; `undefined` when it is not here any more, or damaged. `''` is the workshop's. */
export async function readCatalogue(area: Pick<CatalogueArea, 'get'>, id: string): Promise<Catalogue | undefined> {
  if (id === WORKSHOP.id) return WORKSHOP;
  const file = await readKeptFile(area, id);
  if (file === undefined) return undefined;
  // Checked as if it came from outside: a disk may have made something else of it.
  const read = readCatalogueFile(new TextEncoder().encode(file));
  return 'parsed' in read && read.parsed.id === id ? catalogueOf(read.parsed) : undefined;
}

/** All catalogues that were read in and can be read. */
export async function readCatalogues(area: Pick<CatalogueArea, 'get'>): Promise<Catalogue[]> {
  const kept = await listCatalogues(area);
  return (await Promise.all(kept.map(({ id }) => readCatalogue(area, id)))).filter((each) => each !== undefined);
}

/** Keeps a file that was checked, in the place of one with the same id. */
export async function keepCatalogue(area: CatalogueArea, { id, name }: KeptCatalogue, file: string): Promise<void> {
  const kept = await listCatalogues(area);
  const at = kept.findIndex((each) => each.id === id);
  const list = at < 0 ? [...kept, { id, name }] : kept.with(at, { id, name });
  await area.set({ [CATALOGUES]: list, [keyOf(id)]: file });
}

/** Keeps a catalogue no more. Notes with its concerns keep their words. */
export async function forgetCatalogue(area: CatalogueArea, id: string): Promise<void> {
  const kept = await listCatalogues(area);
  await area.set({ [CATALOGUES]: kept.filter((each) => each.id !== id) });
  await area.remove([keyOf(id)]);
}

/** Whether something is kept here under a key of `storage.local`. */
export function isOfCatalogues(key: string): boolean {
  return key === CATALOGUES || key.startsWith(keyOf(''));
}
