import * as v from 'valibot';
import { type NoteContent, TEXT_FIELDS, TEXT_MAX } from '@/utils/domain/annotation';
import type { Change, CopiedChange, Erasure, HereChange, NoteChange, PlaceChange } from '@/utils/domain/change';
import { LABEL_MAX } from '@/utils/domain/own-concern';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import type { PageMove } from '@/utils/domain/service';
import { NAME_MAX } from '@/utils/domain/settings';
import type { ServiceRef, Target, Whereabouts } from '@/utils/domain/target';

/** An upper bound in UTF-16 code units: everything that comes from outside is hostile until parsed. */
const SHORT = 2_000;

/** A text of few words, from outside. */
export const short = v.pipe(v.string(), v.maxLength(SHORT));
/** A text that people write, from outside. */
export const long = v.pipe(v.string(), v.maxLength(TEXT_MAX));
/** An id, from outside. */
export const hash = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The address of a web page, as a key: http or https only, so that no note can ever lead anywhere else. */
export const pageAddress = v.pipe(short, v.regex(/^https?:\/\//i));

const texts = v.pipe(v.array(short), v.maxLength(20));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const landmarks = v.pipe(
  v.array(
    v.object({
      exact: short,
      'rn:offset': v.pipe(v.number(), v.integer()),
      'rn:whole': v.exactOptional(v.literal(true)),
    }),
  ),
  v.maxLength(20),
);

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: long,
  prefix: v.exactOptional(short),
  suffix: v.exactOptional(short),
  'rn:nth': v.exactOptional(count),
  'rn:of': v.exactOptional(count),
  'rn:blocks': v.exactOptional(count),
  'rn:alone': v.exactOptional(v.literal(true)),
  'rn:whole': v.exactOptional(v.literal(true)),
  'rn:groups': v.exactOptional(texts),
  'rn:headings': v.exactOptional(texts),
  'rn:twins': v.exactOptional(texts),
  'rn:beside': v.exactOptional(landmarks),
});

const selector = v.variant('type', [
  quote,
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.object({
    type: v.literal('CssSelector'),
    value: short,
    refinedBy: v.exactOptional(quote),
    'rn:role': v.exactOptional(short),
    'rn:name': v.exactOptional(short),
    'rn:required': v.exactOptional(v.boolean()),
    'rn:attributes': v.exactOptional(v.record(short, short)),
    'rn:groups': v.exactOptional(texts),
    'rn:headings': v.exactOptional(texts),
    'rn:twins': v.exactOptional(texts),
    'rn:nth': v.exactOptional(count),
    'rn:of': v.exactOptional(count),
    'rn:beside': v.exactOptional(landmarks),
  }),
]);

const whereabouts = {
  service: v.object({ key: short, name: short }),
  page: v.object({ key: pageAddress, title: short, behindSession: v.exactOptional(v.literal(true)) }),
  step: v.object({ key: short, label: short }),
  frame: short,
};

/** {@link Whereabouts} from outside. */
export const whereaboutsSchema: v.GenericSchema<unknown, Whereabouts> = v.object(whereabouts);

/** A {@link Target} from outside. */
export const targetSchema: v.GenericSchema<unknown, Target> = v.object({
  ...whereabouts,
  selectors: v.pipe(v.array(selector), v.maxLength(10)),
});

const rating = v.nullable(v.picklist(RATINGS));
const affected = v.nullable(v.picklist(AFFECTED));
const severity = v.nullable(v.picklist(SEVERITIES));

/** The name that somebody may set, from outside. */
export const name = v.pipe(v.string(), v.maxLength(NAME_MAX));

const concerns = v.pipe(v.array(short), v.maxLength(100));

/** A {@link NoteContent} from outside. */
const contentSchema: v.GenericSchema<unknown, NoteContent> = v.object({
  concerns,
  rating,
  affected,
  severity,
  comment: long,
  suggestion: long,
});

/** A content that leaves fields out. */
export const partialContentSchema: v.GenericSchema<unknown, Partial<NoteContent>> = v.object({
  concerns: v.exactOptional(concerns),
  rating: v.exactOptional(rating),
  affected: v.exactOptional(affected),
  severity: v.exactOptional(severity),
  comment: v.exactOptional(long),
  suggestion: v.exactOptional(long),
});

const set = v.variant('field', [
  v.object({ field: v.literal('rating'), to: rating }),
  v.object({ field: v.literal('affected'), to: affected }),
  v.object({ field: v.literal('severity'), to: severity }),
  v.object({ field: v.picklist(TEXT_FIELDS), to: long }),
]);

/** Changes that another one names. As many as one payload can hold. */
const named = v.object({ changes: v.pipe(v.array(hash), v.minLength(1), v.maxLength(4_000)) });

/** An {@link Erasure} or a {@link HereChange} from outside. */
export const erasureSchema: v.GenericSchema<unknown, Erasure | HereChange> = v.object({
  kind: v.picklist(['erase', 'here.erase', 'here.keep']),
  value: named,
});

const versions = v.object({
  kind: v.literal('note.versions'),
  value: v.object({ field: v.picklist(TEXT_FIELDS), texts: v.pipe(v.array(long), v.maxLength(100)) }),
});

const copied: v.GenericSchema<unknown, CopiedChange> = v.variant('kind', [
  v.object({ kind: v.literal('note.create'), value: v.object({ target: targetSchema, content: contentSchema }) }),
  versions,
]);

/** What a change says about a note, from outside. Further kinds are not refused by the log; they are just not shown. */
export const noteChangeSchema: v.GenericSchema<unknown, NoteChange> = v.variant('kind', [
  v.object({
    kind: v.literal('note.create'),
    value: v.object({ target: targetSchema, content: contentSchema, author: v.exactOptional(name) }),
  }),
  v.object({ kind: v.literal('note.set'), value: set }),
  v.object({ kind: v.literal('note.concern.add'), value: v.object({ concern: short }) }),
  v.object({ kind: v.literal('note.concern.remove'), value: v.object({ concern: short }) }),
  v.object({ kind: v.literal('note.retarget'), value: v.object({ target: targetSchema }) }),
  v.object({ kind: v.literal('note.delete'), value: v.object({}) }),
  v.object({ kind: v.literal('note.restore'), value: v.object({}) }),
  versions,
  v.object({ kind: v.literal('note.copy'), value: v.object({ says: copied }) }),
  v.object({ kind: v.literal('note.sign'), value: v.object({ change: hash, author: name }) }),
  v.object({ kind: v.literal('reply.add'), value: v.object({ text: long, author: v.exactOptional(name) }) }),
  v.object({ kind: v.literal('reply.remove'), value: v.object({ reply: hash }) }),
  v.object({ kind: v.literal('vote.add'), value: v.object({}) }),
  v.object({ kind: v.literal('vote.remove'), value: v.object({}) }),
  v.object({ kind: v.literal('erase'), value: named }),
]);

const serviceKey = v.pipe(short, v.minLength(1));

/** A {@link ServiceRef} that a page is put to, from outside. */
const service: v.GenericSchema<unknown, ServiceRef> = v.object({ key: serviceKey, name: short });

const label = v.pipe(v.string(), v.maxLength(LABEL_MAX));
const inBoth = v.object({ de: label, en: label });

/** A concern of people's own or of an office's catalogue, from outside. Its key cannot be one of the workshop's: nobody speaks for the workshop. */
const ownConcern = v.object({
  key: v.pipe(v.string(), v.regex(/^(?:own|cat):[\w-]{22}$/)),
  label: inBoth,
  phrases: v.object({ obstacle: inBoth, strength: inBoth }),
});

/** Where a page is to belong, from outside. */
export const pageMoveSchema: v.GenericSchema<unknown, PageMove> = v.object({
  page: pageAddress,
  service: v.nullable(service),
});

/** What a change says about a service, a page or a concern, from outside. */
export const placeChangeSchema: v.GenericSchema<unknown, PlaceChange> = v.variant('kind', [
  v.object({ kind: v.literal('service.name'), value: v.object({ key: serviceKey, name: short }) }),
  v.object({ kind: v.literal('page.service'), value: pageMoveSchema }),
  v.object({ kind: v.literal('concern.define'), value: ownConcern }),
]);

/**
 * The frame of any change, whatever its kind; fields of newer versions are kept, for the id speaks for them too.
 * Whether the ids are right is for `isAuthentic` to say, how large it is for `isBounded`.
 */
export const changeSchema: v.GenericSchema<unknown, Change> = v.looseObject({
  // In the order of canonical JSON: what comes out is hashed, and that is faster with what is sorted.
  id: hash,
  kind: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  parents: v.pipe(v.array(hash), v.maxLength(1_000)),
  payload: v.exactOptional(v.strictObject({ salt: v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/)), value: v.any() })),
  payloadHash: hash,
  subject: v.nullable(hash),
  voice: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  week: v.pipe(v.string(), v.regex(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/)),
});
