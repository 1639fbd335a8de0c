import type { ImportProblem, OthersNotes } from '@/components/import/outcome';
import type { AskPassphrase } from '@/components/import/use-question';
import type { AskFileJob } from '@/utils/app/file-worker/ask';
import type { JobWatch } from '@/utils/app/file-worker/protocol';
import type { Change } from '@/utils/domain/change';
import { type FileKind, kindOf } from '@/utils/formats/kind-of';
import { type KnownNotes, openAnnotations } from './open-annotations';
import { openProtected } from './open-protected';

/** A file as it can be read in: of our own form, or what it says as changes; or why neither. */
export type OpenedFile =
  | { kind: 'randnotiz'; file: Blob }
  | { kind: 'changes'; changes: Change[]; others: OthersNotes }
  | { problem: ImportProblem };

/** What opening a file needs of the outside. */
export interface Opening extends JobWatch {
  job: AskFileJob;
  ask: AskPassphrase;
  known: KnownNotes;
}

/** More is not needed to tell what a file is. */
const HEAD = 64 * 1024;

/**
 * What stands before the reading in of a file of any origin: tells by its content what it is, opens what is protected by a
 * passphrase, and makes changes of other programs' annotations. What it does not know goes on as it is: the reader says what
 * is wrong with it. Never rejects.
 */
export async function openFile(file: File, opening: Opening): Promise<OpenedFile> {
  try {
    const kind = await kindOfFile(file);
    if (kind !== 'age') return await openPlain(file, kind, opening);
    const opened = await openProtected(file, opening);
    return 'problem' in opened ? opened : await openPlain(opened.file, await kindOfFile(opened.file), opening);
  } catch {
    return { problem: opening.signal?.aborted ? 'cancelled' : 'unreadable' };
  }
}

async function kindOfFile(file: Blob): Promise<FileKind> {
  return kindOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
}

async function openPlain(file: Blob, kind: FileKind, opening: Opening): Promise<OpenedFile> {
  if (kind === 'catalogue') return { problem: 'catalogue' };
  return kind === 'json' || kind === 'json-ld' ? openAnnotations(file, opening) : { kind: 'randnotiz', file };
}
