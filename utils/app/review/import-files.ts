import type { ImportOutcome, ImportProblem, OthersNotes } from '@/components/import/outcome';
import type { OpenedFile } from '@/utils/app/import/open-file';
import type { Outcome, Task, TaskWatch } from '@/utils/app/import/protocol';
import type { IsoDay } from '@/utils/domain/week';

/** How the reading in of several files is watched: by the name of the file it is at. */
export interface FilesWatch {
  onProgress?(name: string, done: number, total: number): void;
  signal: AbortSignal;
}

/**
 * Reads files in, one after the other, each wholly or not at all. `open` makes a file of ours of it and never rejects, `give`
 * has a worker read that. Answers one outcome for each file; never rejects.
 */
export async function importFiles(
  files: readonly File[],
  open: (file: File, watch: TaskWatch) => Promise<OpenedFile>,
  give: (task: Task, watch: TaskWatch) => Promise<Outcome>,
  day: IsoDay,
  { onProgress, signal }: FilesWatch,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    const watch = { signal, onProgress: (done: number, total: number) => onProgress?.(file.name, done, total) };
    const outcome = signal.aborted ? { problem: 'cancelled' as const } : await readIn(file, watch);
    outcomes.push({ name: file.name, ...('imported' in outcome ? outcome : { problem: problemOf(outcome.problem) }) });
  }
  return outcomes;

  async function readIn(
    file: File,
    watch: TaskWatch,
  ): Promise<(Outcome | { problem: ImportProblem }) & { others?: OthersNotes }> {
    const opened = await open(file, watch);
    if ('problem' in opened) return opened;
    if (opened.kind === 'randnotiz') return give({ do: 'read', file: opened.file, day }, watch);
    const { changes, others } = opened;
    return { ...(await give({ do: 'add', changes, day }, watch)), others };
  }
}

/** A file that is read in never ends as a task that has nothing to report. */
function problemOf(problem: ImportProblem | 'done'): ImportProblem {
  return problem === 'done' ? 'failed' : problem;
}
