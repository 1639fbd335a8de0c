import type { ImportWatch } from '@/components/import/ImportView';
import type { AskFileJob } from '@/utils/app/file-worker/ask';
import { askWorker } from '@/utils/app/import/ask-worker';
import type { KnownNotes } from '@/utils/app/import/open-annotations';
import { openFile } from '@/utils/app/import/open-file';
import type { Task, TaskWatch } from '@/utils/app/import/protocol';
import { browser } from '@/utils/browser';
import { dayOf } from '@/utils/domain/week';
import { importFiles } from './import-files';

const give = (task: Task, watch?: TaskWatch) =>
  askWorker(new Worker(browser.runtime.getURL('/import-worker.js')), browser.storage.local, task, watch);

/** Reads files in, and takes that back. `arrived` is called when something has come or gone. */
export function createImporting(job: AskFileJob, known: KnownNotes, arrived: () => Promise<unknown>) {
  return {
    async read(files: readonly File[], { signal, at, ask }: ImportWatch) {
      const onProgress = (name: string, done: number, total: number) => at({ name, done, total });
      const open = (file: File, watch: TaskWatch) =>
        openFile(file, { job, ask, known, signal, onProgress: (share) => watch.onProgress?.(share, 1) });
      const outcomes = await importFiles(files, open, give, dayOf(new Date()), { signal, onProgress });
      await arrived();
      return outcomes;
    },
    async undo(imports: readonly string[]) {
      for (const name of imports) await give({ do: 'takeBack', name });
      await arrived();
    },
  };
}
