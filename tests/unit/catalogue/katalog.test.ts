import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CATALOGUE, type CatalogueEntry, findEntry } from '@/utils/catalogue';

const KATALOG = resolve(import.meta.dirname, '../../../../shared/data/katalog.json');

/** The katalog names entries by id where people should read labels; a point's note is nothing but its theme's id. */
function noteInKatalog({ note, belongsTo, refersTo = [] }: CatalogueEntry): string {
  const withIds = refersTo.reduce((text, id) => text.replace(`„${findEntry(id)?.label.de}“`, id), note?.de ?? '');
  return belongsTo ?? withIds;
}

it.skipIf(!existsSync(KATALOG))('is the katalog, word for word (skipped where ../shared/data is missing)', () => {
  const katalog: unknown = JSON.parse(readFileSync(KATALOG, 'utf8'));
  const ours = CATALOGUE.map((entry) => ({
    id: entry.id,
    group: entry.group,
    label_de: entry.label.de,
    label_en: entry.label.en,
    observable: entry.observable,
    desc_de: entry.description.de,
    section: entry.section,
    note: noteInKatalog(entry),
  }));
  expect(ours).toEqual(katalog);
});
