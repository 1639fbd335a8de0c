import type { ImportProblem } from '@/components/import/outcome';
import type { AskPassphrase } from '@/components/import/use-question';
import type { AskFileJob } from '@/utils/app/file-worker/ask';
import type { JobWatch } from '@/utils/app/file-worker/protocol';
import { kindOf } from '@/utils/formats/kind-of';
import { openProtected } from './open-protected';

/** A file as it can be read in: of our own form, or why it cannot. */
export type OpenedFile = { kind: 'randnotiz'; file: Blob } | { problem: ImportProblem };

/** What opening a file needs of the outside. */
export interface Opening extends JobWatch {
  job: AskFileJob;
  ask: AskPassphrase;
}

/** More is not needed to tell what a file is. */
const HEAD = 64 * 1024;

/**
 * What stands before the reading in of a file of any origin: tells by its content what it is, and opens what is protected by
 * a passphrase. What it does not know goes on as it is: the reader says what is wrong with it. Never rejects.
 */
export async function openFile(file: File, opening: Opening): Promise<OpenedFile> {
  try {
    if ((await headKind(file)) !== 'age') return { kind: 'randnotiz', file };
    const opened = await openProtected(file, opening);
    return 'problem' in opened ? opened : { kind: 'randnotiz', file: opened.file };
  } catch {
    return { problem: opening.signal?.aborted ? 'cancelled' : 'unreadable' };
  }
}

async function headKind(file: Blob) {
  return kindOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
}
