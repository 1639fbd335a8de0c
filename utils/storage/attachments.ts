import type { Json } from '@/utils/domain/change';
import type { Database } from './database';
import { readChanges } from './log/read-all';

/** The name of an attachment: SHA-256 of its bytes in hex. The same content is kept once, however many notes point to it. */
export type AttachmentName = string;

/** The key under which the payload of a change points to an attachment, however deep: `{ "attachment": "3f…" }`. */
const POINTER = 'attachment';

/** Keeps attachments under their names; what is here already stays. Answers the names, in the order of the blobs. */
export async function putAttachments(db: Database, blobs: readonly Blob[]): Promise<AttachmentName[]> {
  const named = await Promise.all(blobs.map(async (blob) => ({ name: await nameOf(blob), blob })));
  const transaction = db.transaction('attachments', 'readwrite', { durability: 'strict' });
  await Promise.all([...named.map(({ name, blob }) => transaction.store.put(blob, name)), transaction.done]);
  return named.map(({ name }) => name);
}

/** An attachment; `undefined` where it is not here. */
export function readAttachment(db: Database, name: AttachmentName): Promise<Blob | undefined> {
  return db.get('attachments', name);
}

/** All attachments, one after the other. */
export async function* readAttachments(db: Database): AsyncGenerator<Blob> {
  for (const name of await db.getAllKeys('attachments')) {
    const blob = await readAttachment(db, name);
    if (blob) yield blob;
  }
}

/**
 * Removes attachments that no change points to any more: their changes were taken back, or their payloads erased. Answers how
 * many. `spare`: names that stay in any case, because what points to them is about to be written.
 */
export async function dropStrayAttachments(db: Database, spare: Iterable<AttachmentName> = []): Promise<number> {
  const here = await db.getAllKeys('attachments');
  if (here.length === 0) return 0;
  const used = new Set(spare);
  for await (const { change } of readChanges(db)) if (change.payload) collect(change.payload.value, used);
  const stray = here.filter((name) => !used.has(name));
  const transaction = db.transaction('attachments', 'readwrite');
  await Promise.all([...stray.map((name) => transaction.store.delete(name)), transaction.done]);
  return stray.length;
}

/** What a payload points to, also one of a kind that this version does not know. */
function collect(value: Json, names: Set<AttachmentName>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const each of value) collect(each, names);
  else
    for (const [key, each] of Object.entries(value)) {
      if (key === POINTER && typeof each === 'string') names.add(each);
      else collect(each, names);
    }
}

async function nameOf(blob: Blob): Promise<AttachmentName> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
