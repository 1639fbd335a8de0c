/** What an entry of the file is, told by its name alone. */
export type EntryKind = 'manifest' | 'catalogue' | 'changes' | 'attachment' | 'folder';

/** The entry that says what the others are. */
export const MANIFEST = 'manifest.json';

/** The entry with concerns of one's own. */
export const CATALOGUE_ENTRY = 'catalogue.json';

const PATTERNS: readonly (readonly [EntryKind, RegExp])[] = [
  ['manifest', /^manifest\.json$/],
  ['catalogue', /^catalogue\.json$/],
  ['changes', /^changes\/\d{3,6}\.ndjson$/],
  ['attachment', /^attachments\/[0-9a-f]{64}$/],
  // Whoever unpacks a file and packs it again gets these; they hold nothing.
  ['folder', /^(?:changes|attachments)\/$/],
];

/** The kind of an entry; `undefined` for every name that the format does not know, such as one that leads elsewhere. */
export function kindOfEntry(name: string): EntryKind | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** The name of the entry with the changes of this number, from 0 on. */
export function changesEntry(number: number): string {
  return `changes/${String(number).padStart(3, '0')}.ndjson`;
}

/** The name of the entry with an attachment, by its SHA-256 in hex. */
export function attachmentEntry(sha256: string): string {
  return `attachments/${sha256}`;
}
