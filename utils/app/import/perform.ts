import { readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { checkChange } from '@/utils/log';
import { type Database, importChanges, type Journal, takeBack } from '@/utils/storage';
import type { Outcome, Task, TaskWatch } from './protocol';

/** Does what a page asks for. Rejects when storage does, or with the signal's reason; then nothing has changed. */
export async function performTask(
  database: Database,
  journal: Journal,
  task: Task,
  watch: TaskWatch = {},
): Promise<Outcome> {
  switch (task.do) {
    case 'takeBack':
      await takeBack(database, journal, task.name);
      return { problem: 'done' };
    case 'add':
      // Made by us, from what others wrote: checked like everything else.
      if (task.changes.some((change) => 'error' in checkChange(change))) return { problem: 'damaged' };
      return { imported: await importChanges(database, journal, task.changes, task.day, watch), left: 0 };
    case 'read': {
      // Reading checks each change.
      const read = await readRandnotizFile(task.file, watch.signal && { signal: watch.signal });
      if ('error' in read) return { problem: read.error.kind };
      const left = read.counts.refused + read.damaged.length;
      return { imported: await importChanges(database, journal, read.changes, task.day, watch), left };
    }
  }
}
