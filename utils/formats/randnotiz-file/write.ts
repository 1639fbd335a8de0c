import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { CatalogueEntry } from '@/utils/catalogue';
import type { Change } from '@/utils/domain/change';
import { checksum } from './checksum';
import { attachmentEntry, CATALOGUE_ENTRY, changesEntry, MANIFEST } from './entry-name';
import { linesOf } from './lines';
import { FORMAT_VERSION, type Listed, type Manifest } from './manifest';
import { createPace } from './pace';
import { joinEntries, type PackedEntry, packEntry } from './pack';

/** What goes into a file. The order says nothing and is not kept. */
export interface FileContent {
  changes: readonly Change[];
  attachments?: readonly Uint8Array<ArrayBuffer>[];
  /** Own entries of the catalogue. */
  catalogue?: readonly CatalogueEntry[];
}

/** How long work is watched and ended early. */
export interface Watch {
  /** Hears how much of the whole is done. Writing counts changes, reading bytes. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * Writes a Randnotiz file: the changes as they are, whatever else it is given, and nothing more. The same content gives
 * the same bytes. Works in slices. Rejects with the signal's reason when it is aborted, and with a RangeError when a
 * change is larger than a file may hold.
 */
export async function writeRandnotizFile(content: FileContent, { onProgress, signal }: Watch = {}): Promise<Blob> {
  signal?.throwIfAborted();
  const pace = createPace(signal);
  const entries: PackedEntry[] = [];
  const listed: Listed[] = [];
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    listed.push({ name, size: bytes.length, sha256: await checksum(bytes) });
    entries.push(packEntry(name, bytes));
    await pace.spend(bytes.length);
  };
  const counts = { changes: 0, attachments: 0, catalogue: 0 };
  let parts = 0;
  for (const part of linesOf(content.changes)) {
    await add(changesEntry(parts), part.bytes);
    parts += 1;
    counts.changes += part.changes;
    onProgress?.(counts.changes, content.changes.length);
  }
  for (const [name, bytes] of attachmentsOf(content.attachments ?? [])) {
    await add(name, bytes);
    counts.attachments += 1;
  }
  if (content.catalogue?.length) {
    await add(CATALOGUE_ENTRY, jsonBytes([...content.catalogue].sort((a, b) => (a.id < b.id ? -1 : 1))));
    counts.catalogue = content.catalogue.length;
  }
  const manifest: Manifest = { format: 'randnotiz', version: FORMAT_VERSION, counts, entries: listed };
  // It says what the others are, hence it is made last; and it comes first, so that a file that is cut off still has it.
  return joinEntries([packEntry(MANIFEST, jsonBytes(manifest)), ...entries]);
}

/** By the names of their entries, each once, in their order. */
function attachmentsOf(attachments: readonly Uint8Array<ArrayBuffer>[]): [string, Uint8Array<ArrayBuffer>][] {
  const byName = new Map(attachments.map((bytes) => [attachmentEntry(bytesToHex(sha256(bytes))), bytes]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
}

function jsonBytes(value: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalize(value));
}
