import type { Imported } from '@/utils/domain/imported';
import type { IsoDay } from '@/utils/domain/week';
import { type FileRead, readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { checkChange } from '@/utils/log';
import {
  type Database,
  dropStrayAttachments,
  importChanges,
  type Journal,
  putAttachments,
  takeBack,
} from '@/utils/storage';
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
      await dropStrayAttachments(database);
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
      return { imported: await importRead(database, journal, read, task.day, watch), left };
    }
  }
}

/** Attachments first: a note that points to one that is not here yet would show a gap. If the import fails they go again. */
async function importRead(
  database: Database,
  journal: Journal,
  { attachments, changes }: FileRead,
  day: IsoDay,
  watch: TaskWatch,
): Promise<Imported> {
  await putAttachments(
    database,
    [...attachments.values()].map((bytes) => new Blob([Uint8Array.from(bytes)])),
  );
  try {
    return await importChanges(database, journal, changes, day, watch);
  } finally {
    await dropStrayAttachments(database);
  }
}
