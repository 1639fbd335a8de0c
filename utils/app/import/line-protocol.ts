import type { LinesRead } from '@/utils/formats/randnotiz-file';

/** What the worker that reads lines is asked, and answers, each by its number. */
export interface LinesAsked {
  number: number;
  bytes: Uint8Array<ArrayBuffer>;
  most: number;
}

/** Its answer; `error` when it could not read. */
export type LinesAnswer = { number: number; read: LinesRead } | { number: number; error: string };
