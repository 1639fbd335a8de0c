import type { ImportOutcome } from '@/components/import/outcome';
import type { ReadResult } from '@/utils/formats/randnotiz-file';
import type { BackgroundCalls, Caller } from '@/utils/messaging';

/**
 * Reads files in, one after the other, each wholly or not at all. `readFile` takes what is whole from a file of any origin;
 * the background checks each change once more. Answers one outcome for each file; never rejects.
 */
export async function importFiles(
  files: readonly File[],
  readFile: (file: File, options: { signal: AbortSignal }) => Promise<ReadResult>,
  background: Caller<BackgroundCalls>,
  signal: AbortSignal,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) outcomes.push({ name: file.name, ...(await importFile(file)) });
  return outcomes;

  async function importFile(file: File): Promise<DistributiveOmit<ImportOutcome, 'name'>> {
    try {
      const read = await readFile(file, { signal });
      if ('error' in read) return { problem: read.error.kind };
      if (signal.aborted) return { problem: 'cancelled' };
      const left = read.counts.refused + read.damaged.length;
      return { imported: await background('changes.import', { changes: read.changes }), left };
    } catch {
      // The background, the database or the message failed: whatever it was, all or nothing was written.
      return { problem: signal.aborted ? 'cancelled' : 'failed' };
    }
  }
}

type DistributiveOmit<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;
