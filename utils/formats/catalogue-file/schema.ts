import * as v from 'valibot';
import { CATALOGUE_GROUPS, type CatalogueEntry, OBSERVABLE, type Text } from '@/utils/catalogue';
import type { CatalogueFile } from '@/utils/catalogue/catalogue-file';
import { LABEL_MAX } from '@/utils/domain/own-concern';

/** What a catalogue's file begins with, as its value of `format`. */
export const CATALOGUE_FORMAT = 'randnotiz-catalogue';
/** The version of the form that is written, and the newest that is read. */
export const CATALOGUE_VERSION = 1;

/** How much a catalogue's file may hold. */
export const CATALOGUE_LIMITS = {
  /** Bytes. */
  file: 2 ** 20,
  /** Objects and lists in one another. */
  depth: 8,
  entries: 500,
  /** Of a sentence, UTF-16 code units. */
  sentence: 1_000,
  refersTo: 20,
} as const;

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));

/** A text in two languages, one of which is enough: then it stands for the other. */
const inBoth = (max: number): v.GenericSchema<unknown, Text> =>
  v.pipe(
    v.strictObject({ de: v.exactOptional(text(max)), en: v.exactOptional(text(max)) }),
    v.check(({ de, en }) => Boolean(de || en)),
    v.transform(({ de = '', en = '' }) => ({ de: de || en, en: en || de })),
  );

const word = inBoth(LABEL_MAX);
const sentence = inBoth(CATALOGUE_LIMITS.sentence);
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{0,99}$/));

/** A list that is not looked into where it is too long. */
const list = <T>(of: v.GenericSchema<unknown, T>, max: number, min = 0): v.GenericSchema<unknown, T[]> =>
  v.pipe(v.custom<unknown[]>(Array.isArray), v.minLength(min), v.maxLength(max), v.array(of));

const entry: v.GenericSchema<unknown, CatalogueEntry> = v.strictObject({
  id,
  group: v.picklist(CATALOGUE_GROUPS),
  observable: v.picklist(OBSERVABLE),
  label: word,
  description: sentence,
  section: v.optional(text(LABEL_MAX), ''),
  note: v.exactOptional(sentence),
  phrases: v.exactOptional(v.strictObject({ obstacle: word, strength: word })),
  hint: v.exactOptional(sentence),
  contested: v.exactOptional(v.literal(true)),
  opposite: v.exactOptional(id),
  belongsTo: v.exactOptional(id),
  refersTo: v.exactOptional(list(id, CATALOGUE_LIMITS.refersTo)),
});

/** A catalogue's file from outside. What its ids refer to is for the reader to look at. */
export const catalogueFileSchema: v.GenericSchema<unknown, CatalogueFile> = v.pipe(
  v.strictObject({
    format: v.literal(CATALOGUE_FORMAT),
    version: v.literal(CATALOGUE_VERSION),
    id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]{2,99}$/)),
    name: word,
    quick: v.exactOptional(list(id, 3, 3)),
    entries: list(entry, CATALOGUE_LIMITS.entries, 1),
  }),
  v.transform(({ id, name, quick, entries }) => ({ id, name, entries, ...(quick && { quick }) })),
);
