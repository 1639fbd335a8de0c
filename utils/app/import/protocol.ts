import type { Change } from '@/utils/domain/change';
import type { Imported } from '@/utils/domain/imported';
import type { IsoDay } from '@/utils/domain/week';
import type { ReadError } from '@/utils/formats/randnotiz-file';

/** What a page asks of the worker that reads in. One worker does one thing, and is gone. */
export type Task =
  | { do: 'read'; file: Blob; day: IsoDay }
  | { do: 'add'; changes: Change[]; day: IsoDay }
  | { do: 'takeBack'; name: string };

/** What came of a task. `left`: parts of the file that were not taken. */
export type Outcome =
  | { imported: Imported; left: number }
  | { problem: ReadError['kind'] | 'failed' }
  | { problem: 'done' };

/** How a task is watched, and ended as long as nothing is real. */
export interface TaskWatch {
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal;
}

/** What a page says to the worker. */
export type ToWorker =
  | { kind: 'task'; task: Task }
  | { kind: 'cancel' }
  /** The answer to what the worker wanted of `storage.local`. */
  | { kind: 'kept'; number: number; value?: Record<string, unknown>; error?: string };

/** What the worker says to its page. A worker cannot reach `storage.local` by itself. */
export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'keep'; number: number; method: 'get' | 'set' | 'remove'; argument: never }
  | { kind: 'outcome'; outcome: Outcome };
