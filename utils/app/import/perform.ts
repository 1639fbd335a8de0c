import { type ReadError, type ReadLines, readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { checkChange } from '@/utils/log';
import {
  type Database,
  dropStrayAttachments,
  importChanges,
  importFrom,
  type Journal,
  putAttachments,
  type Source,
  takeBack,
} from '@/utils/storage';
import type { Outcome, Task, TaskWatch } from './protocol';

/**
 * Does what a page asks for. Rejects when storage does, or with the signal's reason; then nothing has changed. `readLines` reads the
 * lines of a file elsewhere.
 */
export async function performTask(
  database: Database,
  journal: Journal,
  task: Task,
  watch: TaskWatch = {},
  readLines?: ReadLines,
): Promise<Outcome> {
  switch (task.do) {
    case 'takeBack':
      await takeBack(database, journal, task.name);
      await dropStrayAttachments(database);
      return { problem: 'done' };
    case 'add':
      // Made by us, from what others wrote: checked like everything else.
      if (task.changes.some((change) => 'error' in checkChange(change))) return { problem: 'damaged' };
      return { imported: await importChanges(database, journal, task.changes, task.day, watch), left: 0 };
    case 'read':
      return readIn(database, journal, task, watch, readLines);
  }
}

/** Reading checks each change. Whether enough is whole is known at the end, before anything becomes real. */
async function readIn(
  database: Database,
  journal: Journal,
  { file, day }: Extract<Task, { do: 'read' }>,
  watch: TaskWatch,
  readLines?: ReadLines,
): Promise<Outcome> {
  let left = 0;
  const source: Source = async (take, onPart) => {
    const read = await readRandnotizFile(file, {
      ...(watch.signal && { signal: watch.signal }),
      ...(readLines && { readLines }),
      onChanges: take,
      onProgress: (done, total) => onPart(done / total),
    });
    if ('error' in read) throw new Unread(read.error.kind);
    left = read.counts.refused + read.damaged.length;
    // Before the notes: one that points to what is not here yet would show a gap. If the import fails they go again.
    const attachments = [...read.attachments.values()];
    await putAttachments(
      database,
      attachments.map((bytes) => new Blob([Uint8Array.from(bytes)])),
    );
  };
  try {
    return { imported: await importFrom(database, journal, source, day, watch), left };
  } catch (error) {
    if (error instanceof Unread) return { problem: error.kind };
    throw error;
  } finally {
    await dropStrayAttachments(database);
  }
}

/** Nothing is taken from a file. */
class Unread extends Error {
  readonly kind: ReadError['kind'];

  constructor(kind: ReadError['kind']) {
    super(kind);
    this.kind = kind;
  }
}
