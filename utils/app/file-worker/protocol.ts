import type { ShareFile, ShareForm } from '@/components/share/forms';
import type { Writing } from '@/utils/app/share/write-file';
import type { NoteFilter } from '@/utils/domain/filter';
import type { Choice, Survey } from '@/utils/domain/sharing';
import type { Opened } from '@/utils/formats/protection';
import type { AnnotationsError, AnnotationsRead } from '@/utils/formats/reading/read-annotations-file';

/** What a page has done with a file away from itself, by name: what it hands over, and what it gets. */
export interface FileJobs {
  /** Protects a file by a passphrase. */
  protect: { input: { file: Blob; passphrase: string }; output: Blob };
  /** Opens a protected file, or says why not. */
  unprotect: { input: { file: Blob; passphrase: string }; output: Opened };
  /** Packs all that is noted on this device; `null` where nothing is. */
  backup: { input: null; output: Blob | null };
  /** Looks through the notes that are chosen. */
  survey: { input: { filter: NoteFilter }; output: Survey };
  /** Writes the notes that are chosen. */
  write: { input: { form: ShareForm; choice: Choice; writing: Writing }; output: ShareFile };
  /** Reads annotations of other programs as changes of the log. */
  annotations: { input: { file: Blob }; output: AnnotationsRead | { error: AnnotationsError } };
}

/** The one thing that a worker is asked for. */
export interface JobMessage<Name extends keyof FileJobs = keyof FileJobs> {
  name: Name;
  input: FileJobs[Name]['input'];
}

/** How a job is watched, and ended. */
export interface JobWatch {
  /** Hears, between 0 and 1, how far it is. */
  onProgress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** What the worker says to its page. */
export type JobNews = { progress: number } | { output: FileJobs[keyof FileJobs]['output'] } | { error: string };
