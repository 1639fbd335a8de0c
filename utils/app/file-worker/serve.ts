import { makeBackup } from '@/utils/app/backup/make';
import { surveyChoice, writeChoice } from '@/utils/app/share/write-file';
import { protect, unprotect } from '@/utils/formats/protection';
import { readAnnotationsFile } from '@/utils/formats/reading/read-annotations-file';
import { normaliseAddress } from '@/utils/page/address';
import { serviceOfPage } from '@/utils/page/service';
import { type Database, openDatabase } from '@/utils/storage';
import type { FileJobs, JobMessage, JobNews } from './protocol';

/** The part of a worker's own scope that is needed here. */
interface Scope {
  postMessage(news: JobNews): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<JobMessage>) => void): void;
}

type Jobs = {
  [Name in keyof FileJobs]: (
    input: FileJobs[Name]['input'],
    onProgress: (share: number) => void,
  ) => Promise<FileJobs[Name]['output']>;
};

const JOBS: Jobs = {
  protect: ({ file, passphrase }, onProgress) => protect(file, passphrase, { onProgress }),
  unprotect: ({ file, passphrase }, onProgress) => unprotect(file, passphrase, { onProgress }),
  backup: (_, onProgress) => makeBackup(onProgress),
  survey: ({ filter }) => withDatabase((database) => surveyChoice(database, filter)),
  write: ({ form, choice, writing }) => withDatabase((database) => writeChoice(database, form, choice, writing)),
  annotations: ({ file }) => readAnnotationsFile(file, { cleanAddress: normaliseAddress, serviceOf: serviceOfPage }),
};

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** News of progress come by hundredths: each message costs the page something. */
const STEP = 0.01;

/** Does one job on a file for a page, away from it: many notes, or the key of a passphrase, take seconds. */
export function serveFileJob(scope: Scope): void {
  scope.addEventListener('message', async ({ data: { name, input } }) => {
    let told = 0;
    const onProgress = (share: number) => {
      if (share < told + STEP && share < 1) return;
      told = share;
      scope.postMessage({ progress: share });
    };
    try {
      scope.postMessage({ output: await perform(name, input, onProgress) });
    } catch (error) {
      scope.postMessage({ error: String(error) });
    }
  });
}

function perform<Name extends keyof FileJobs>(
  name: Name,
  input: FileJobs[Name]['input'],
  onProgress: (share: number) => void,
): Promise<FileJobs[Name]['output']> {
  return JOBS[name](input, onProgress);
}
