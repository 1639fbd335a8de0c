import { EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import { type Change, type NoteChange, type PlaceChange, subjectOf } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import { toJson, toWebAnnotations } from '@/utils/formats';
import { protect, unprotect } from '@/utils/formats/protection';
import { type ReadResult, readRandnotizFile, writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { readAnnotationsFile } from '@/utils/formats/reading/read-annotations-file';
import { checkChange, makeChange, materialise, serviceSubject, withhold } from '@/utils/log';
import { normaliseAddress } from '@/utils/page';
import { serviceOfPage } from '@/utils/page/service';

/** The formats that have a reader; to add one, add it here and to `formats.ts`. */
export type Format = 'randnotiz' | 'age' | 'json-ld';

/** What a reader took from a file. */
export interface Taken {
  changes: Change[];
  attachments: [sha256: string, bytes: Uint8Array][];
  catalogue: unknown[];
  notes: unknown[];
}

/** What a reader said of a file: all of it was whole, nothing was taken, or what was whole was and the rest was named. */
export type Verdict = { outcome: 'accepted' | 'repaired'; taken: Taken } | { outcome: 'refused' };

const PASSPHRASE = 'vier Ämter und ein Stempel';
const NOTHING: Taken = { changes: [], attachments: [], catalogue: [], notes: [] };

const target = (place: number): Target => ({
  service: { key: `leika:9910702301700${place}`, name: 'Wohngeld' },
  page: { key: `https://portal.example/wohngeld/${place}`, title: 'Wohngeld beantragen' },
  step: { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
  frame: '',
  selectors: [
    { type: 'TextQuoteSelector', exact: 'erneut im Original', prefix: 'ist ', suffix: ' einzureichen', 'rn:nth': 1 },
    {
      type: 'CssSelector',
      value: '#miete',
      'rn:role': 'textbox',
      'rn:name': 'Miete',
      'rn:attributes': { id: 'miete' },
    },
  ],
});

/** The log of one note, now and then with an edit that is withheld, and of a name that somebody gave its service. */
function logOf(place: number): Change[] {
  const common = { week: '2026-W47', voice: `voice-${place}`.padEnd(22, '0') };
  const make = (says: NoteChange | PlaceChange, subject: string | null, parents: string[], salt: number) =>
    makeChange({ ...common, subject, parents, says, salt: `salt-${place}-${salt}`.padEnd(22, '0') });
  const content: NoteContent = {
    ...EMPTY_CONTENT,
    rating: 'obstacle',
    comment: `Bitte nur einmal fragen: „${place}“ 🧾`,
    concerns: ['barrier-extra-effort'],
  };
  const first = make({ kind: 'note.create', value: { target: target(place), content } }, null, [], 0);
  const edit = make({ kind: 'note.set', value: { field: 'comment', to: 'kürzer' } }, first.id, [first.id], 1);
  const rating = make({ kind: 'note.set', value: { field: 'rating', to: 'idea' } }, first.id, [edit.id], 2);
  const { key } = target(place).service;
  const name = make({ kind: 'service.name', value: { key, name: 'Mietzuschuss' } }, serviceSubject(key), [], 3);
  return [first, place % 2 ? edit : withhold(edit), rating, name];
}

/** Good files of each format, from which the bad ones are made. */
export async function goodFiles(): Promise<Record<Format, Uint8Array[]>> {
  const logs = (count: number) => Array.from({ length: count }, (_, place) => logOf(place)).flat();
  const attachments = [new Uint8Array(3_000).map((_, index) => (index * index) % 251)];
  const text = { de: 'Strichcode fehlt', en: 'no bar code' };
  const own = { id: 'own-1', group: 'point', observable: 'page', label: text, description: text, section: '' } as const;
  const files = await Promise.all([
    writeRandnotizFile({ changes: logs(1) }),
    writeRandnotizFile({ changes: logs(3), attachments, catalogue: [own] }),
    writeRandnotizFile({ changes: logs(8), catalogue: [own] }),
  ]);
  const notes = notesOf(logs(4));
  return {
    randnotiz: await Promise.all(files.map(bytesOf)),
    age: await Promise.all(files.map(async (file) => bytesOf(await protect(file, PASSPHRASE, { workFactor: 2 })))),
    'json-ld': [notes, notes.slice(0, 1)].map((some) => encoded(toJson(toWebAnnotations(some, { language: 'de' })))),
  };
}

/** Reads a file as the extension does, and folds what was taken into notes. */
export async function read(format: Format, bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  if (format === 'json-ld') return readJsonLd(bytes);
  if (format === 'randnotiz') return judged(await readRandnotizFile(bytes));
  const opened = await unprotect(new Blob([bytes]), PASSPHRASE);
  return 'error' in opened ? { outcome: 'refused' } : judged(await readRandnotizFile(opened.file));
}

function judged(result: ReadResult): Verdict {
  if ('error' in result) return { outcome: 'refused' };
  const { changes, attachments, catalogue, damaged, counts } = result;
  const taken = { ...NOTHING, changes, attachments: [...attachments], catalogue, notes: notesOf(changes) };
  return { outcome: damaged.length + counts.refused === 0 ? 'accepted' : 'repaired', taken };
}

async function readJsonLd(bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  const result = await readAnnotationsFile(new Blob([bytes]), {
    cleanAddress: normaliseAddress,
    serviceOf: serviceOfPage,
  });
  if ('error' in result) return { outcome: 'refused' };
  const changes = result.notes.flatMap((note) => note.changes);
  // All or none: one that the door refuses would keep out all the others.
  if (changes.some((change) => 'error' in checkChange(change))) throw new Error('the door refuses what was read');
  const whole = Object.keys(result.refused).length === 0;
  if (changes.length === 0 && !whole) return { outcome: 'refused' };
  return { outcome: whole ? 'accepted' : 'repaired', taken: { ...NOTHING, changes, notes: notesOf(changes) } };
}

function notesOf(changes: readonly Change[]) {
  return [...Map.groupBy(changes, subjectOf).values()].flatMap((log) => materialise(log) ?? []);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
