import type { Change, ChangeId } from '@/utils/domain/change';
import { kindOf } from '@/utils/formats/kind-of';
import type { Bounds, EntryContent } from './content';
import { kindOfEntry, MANIFEST } from './entry-name';
import { LIMITS, type Limits, RATIO_FROM } from './limits';
import { type Manifest, readManifest } from './manifest';
import { type OpenFile, openFile } from './open';
import { createPace } from './pace';
import { type ReadLines, readLines } from './read-changes';
import { createFindings, type FileRead, type Findings, type ReadResult } from './result';
import { parseJson } from './safe-json';
import { Stop } from './stop';
import { type Reading as Entries, takeEntries } from './take';
import type { Watch } from './write';

/** Enough to tell what kind a file is. */
const HEAD = 1024;

/** How a file is read. */
export interface Reading extends Watch {
  /** Takes the changes while the rest is read; else they are in the answer. When it rejects, so does reading. */
  onChanges?: (changes: readonly Change[]) => Promise<void>;
  /** Reads lines elsewhere, within {@link LIMITS}. */
  readLines?: ReadLines;
  /** For tests. */
  limits?: Readonly<Limits>;
}

/**
 * Reads a Randnotiz file of any origin. Takes only what proves itself: changes by their ids, attachments by their names,
 * the catalogue by the manifest's checksum. What is damaged or refused is named, the rest is offered. Works in slices and
 * never throws for what a file may hold.
 */
export async function readRandnotizFile(
  input: Blob | Uint8Array<ArrayBuffer>,
  { onProgress, onChanges, signal, limits = LIMITS, readLines: readElsewhere }: Reading = {},
): Promise<ReadResult> {
  const file = input instanceof Blob ? input : new Blob([input]);
  const all = new Map<ChangeId, Change>();
  let refused: { why: unknown } | undefined;
  try {
    signal?.throwIfAborted();
    // Entries can lie in one another: each within its ratio, all together far beyond it.
    const total = Math.min(limits.total, RATIO_FROM + file.size * limits.ratio);
    const pace = createPace(signal);
    const reading = {
      readLines:
        readElsewhere ?? ((bytes: Uint8Array<ArrayBuffer>, most: number) => readLines(bytes, most, limits, pace)),
      async onChanges(changes) {
        if (!onChanges) for (const change of changes) all.set(change.id, change);
        await onChanges?.(changes).catch((why) => {
          refused = { why };
          throw why;
        });
      },
    } satisfies Entries;
    const onPart = (done: number, of: number) => {
      onProgress?.(done, of);
      signal?.throwIfAborted();
    };
    const read = await readAll(file, { limits, total, pace }, reading, onPart);
    return { ...read, changes: [...all.values()] };
  } catch (error) {
    if (refused) throw refused.why;
    if (error instanceof Stop) return { error: error.error };
    if (signal?.aborted) return { error: { kind: 'cancelled' } };
    // What a Blob rejects with when its file is gone.
    if (error instanceof DOMException) return { error: { kind: 'unreadable' } };
    throw error;
  }
}

async function readAll(
  file: Blob,
  bounds: Bounds,
  entries: Entries,
  onProgress: Watch['onProgress'],
): Promise<FileRead> {
  if (file.size > bounds.limits.file) throw new Stop({ kind: 'too-large', limit: 'file' });
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (kindOf(head) === 'age') throw new Stop({ kind: 'encrypted' });
  const open = await openFile(file, bounds);
  const findings = createFindings();
  if (!open.directory) findings.damage('', 'missing');
  const manifest = await manifestOf(open, findings, bounds);
  // The manifest is read already.
  let done = 1;
  await takeEntries(open, manifest, findings, bounds, entries, () => {
    done += 1;
    onProgress?.(done, Math.max(done, open.names.length));
  });
  return judged(findings, manifest);
}

/** The manifest, if it can be read. Throws a {@link Stop} when it tells, or its absence does, that the file is not for us. */
async function manifestOf(open: OpenFile, findings: Findings, bounds: Bounds): Promise<Manifest | undefined> {
  const content = await open.content(MANIFEST, 'json', ({ ended }) => ended);
  if (!content?.ended) {
    const ours = open.names.some((name) => kindOfEntry(name) === 'changes');
    if (!content && !ours) throw new Stop({ kind: 'not-randnotiz' });
    findings.damage(MANIFEST, content ? 'torn' : 'missing');
    return undefined;
  }
  const said = readAs(content, bounds);
  if ('newer' in said) throw new Stop({ kind: 'newer', version: said.newer });
  if ('foreign' in said) throw new Stop({ kind: 'not-randnotiz' });
  if ('manifest' in said) {
    if (said.manifest.entries.length > bounds.limits.entries) throw new Stop({ kind: 'too-large', limit: 'entries' });
    return said.manifest;
  }
  findings.damage(MANIFEST, 'unreadable');
  return undefined;
}

function readAs({ bytes }: EntryContent, { limits }: Bounds): ReturnType<typeof readManifest> {
  const json = parseJson(bytes, limits.depth);
  return 'fault' in json ? { unreadable: true } : readManifest(json.value);
}

/** Counts, and compares with what was promised. Throws a {@link Stop} when nothing is whole. */
function judged({ read, damage }: Findings, manifest: Manifest | undefined): FileRead {
  const taken = {
    changes: read.counts.changes,
    attachments: read.attachments.size,
    catalogue: read.catalogue.length,
  };
  Object.assign(read.counts, taken);
  const promised = manifest?.counts;
  if (promised) {
    read.counts.promised = promised;
    const short = (['changes', 'attachments', 'catalogue'] as const).some((kind) => promised[kind] !== taken[kind]);
    if (short && read.damaged.length === 0 && read.refused.length === 0) damage(MANIFEST, 'counts');
  }
  const nothing = taken.changes + taken.attachments + taken.catalogue === 0;
  if (nothing && read.damaged.length > 0) throw new Stop({ kind: 'damaged' });
  return read;
}
