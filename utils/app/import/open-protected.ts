import type { ImportProblem } from '@/components/import/outcome';
import type { OpeningError } from '@/utils/formats/protection';
import type { Opening } from './open-file';

const PROBLEMS: Readonly<Record<Exclude<OpeningError, 'wrong-passphrase'>, ImportProblem>> = {
  'not-protected': 'unreadable',
  'needs-key': 'needs-key',
  damaged: 'damaged',
  'too-costly': 'too-costly',
  'too-large': 'too-large',
  cancelled: 'cancelled',
};

/** Asks for the passphrase until the file opens or somebody gives up. Rejects when the worker fails or is cancelled. */
export async function openProtected(
  file: File,
  { job, ask, signal, onProgress }: Opening,
): Promise<{ file: Blob } | { problem: ImportProblem }> {
  for (let attempt = 0; ; attempt += 1) {
    const passphrase = await ask(file.name, attempt);
    if (passphrase === undefined) return { problem: 'cancelled' };
    const opened = await job('unprotect', { file, passphrase }, { signal, onProgress });
    if ('file' in opened) return opened;
    if (opened.error !== 'wrong-passphrase') return { problem: PROBLEMS[opened.error] };
  }
}
