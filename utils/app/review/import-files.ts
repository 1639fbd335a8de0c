import type { ImportOutcome } from '@/components/import/outcome';
import type { Outcome, Task, TaskWatch } from '@/utils/app/import/protocol';
import type { IsoDay } from '@/utils/domain/week';

/** How the reading in of several files is watched: by the name of the file it is at. */
export interface FilesWatch {
  onProgress?(name: string, done: number, total: number): void;
  signal: AbortSignal;
}

/**
 * Reads files in, one after the other, each wholly or not at all. `give` has a worker do it. Answers one outcome for each
 * file; never rejects.
 */
export async function importFiles(
  files: readonly File[],
  give: (task: Task, watch: TaskWatch) => Promise<Outcome>,
  day: IsoDay,
  { onProgress, signal }: FilesWatch,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    const watch = { signal, onProgress: (done: number, total: number) => onProgress?.(file.name, done, total) };
    const outcome = signal.aborted ? { problem: 'cancelled' as const } : await give({ do: 'read', file, day }, watch);
    outcomes.push({ name: file.name, ...('imported' in outcome ? outcome : { problem: problemOf(outcome.problem) }) });
  }
  return outcomes;
}

/** A file that is read in never ends as a task that has nothing to report. */
function problemOf(problem: Extract<Outcome, { problem: string }>['problem']) {
  return problem === 'done' ? 'failed' : problem;
}
