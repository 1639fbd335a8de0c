import { type Catalogue, type CatalogueEntry, findEntry, WORKSHOP } from '@/utils/catalogue';
import { type CatalogueFile, GUIDES } from '@/utils/catalogue/catalogue-file';
import { catalogueConcernKey } from '@/utils/log';

/**
 * The catalogue that a file describes, with the ids that stand in notes. An entry that says word for word what the workshop's
 * with the same id says is the workshop's: notes of both catalogues are counted together. Any other gets a key of its own.
 */
export function catalogueOf({ id, name, entries, quick = [] }: CatalogueFile): Catalogue {
  const keys = new Map(entries.map((each) => [each.id, keyOf(id, each)]));
  const at = (named: string) => keys.get(named) ?? named;
  const keyed = entries.map(
    (each): CatalogueEntry => ({
      ...each,
      id: at(each.id),
      ...(each.opposite && { opposite: at(each.opposite) }),
      ...(each.belongsTo && { belongsTo: at(each.belongsTo) }),
      ...(each.refersTo && { refersTo: each.refersTo.map(at) }),
    }),
  );
  const sayable = keyed.filter(({ phrases }) => phrases).map((each) => each.id);
  // Where it has too few, the toolbar has some of the workshop's.
  const [first, second, third] = [...new Set([...quick.map(at), ...sayable, ...WORKSHOP.quick])];
  const [one, two, three] = WORKSHOP.quick;
  return {
    id,
    name,
    entries: keyed,
    quick: [first ?? one, second ?? two, third ?? three],
    guides: new Map(
      GUIDES.flatMap((guide) => {
        const own = entries.find((each) => each.id === guide);
        return own ? [[guide, own.label]] : [];
      }),
    ),
  };
}

function keyOf(catalogue: string, entry: CatalogueEntry): string {
  const workshops = findEntry(entry.id);
  return workshops && isSame(entry, workshops) ? entry.id : catalogueConcernKey(catalogue, entry.id);
}

function isSame(one: CatalogueEntry, other: CatalogueEntry): boolean {
  return textsOf(one) === textsOf(other);
}

function textsOf({ label, description, phrases }: CatalogueEntry): string {
  const texts = [label, description, phrases?.obstacle, phrases?.strength];
  return JSON.stringify(texts.map((text) => [text?.de, text?.en]));
}
