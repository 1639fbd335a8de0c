import { type Change, isHere } from '@/utils/domain/change';
import { checkChange } from '@/utils/log';
import { LIMITS, type Limits } from './limits';
import type { Pace } from './pace';
import { type JsonFault, parseJson, parseText, textOf } from './safe-json';

/** Why a line is not taken. */
export type LineFault = JsonFault | 'too-long' | 'not-a-change';

/** What the lines of an entry are. */
export interface LinesRead {
  changes: Change[];
  /** How many lines have been looked at. */
  lines: number;
  /** Each line that is not taken, by its number from 1 on. */
  refused: { line: number; why: LineFault }[];
}

/**
 * Reads the lines of an entry, wherever that is done. One more than `most` lines is enough to know. `bytes` may be gone as soon as
 * this is called; `again` has them once more.
 */
export type ReadLines = (
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
  again: () => Promise<Uint8Array<ArrayBuffer>>,
) => Promise<LinesRead>;

const NEWLINE = 10;

/** Entries of ours are smaller, in bytes; of others not all lines are to be held as text at once. */
const TEXT_MOST = 2 ** 20;

/**
 * Reads an entry with changes, one a line. Each is judged by itself, so that a damaged entry still gives what is whole in it.
 */
export async function readLines(
  bytes: Uint8Array,
  most: number,
  limits: Readonly<Limits> = LIMITS,
  pace?: Pace,
): Promise<LinesRead> {
  const read: LinesRead = { changes: [], lines: 0, refused: [] };
  // All lines at once, which is faster than each; where one is no text, each is looked at.
  const texts = bytes.length <= TEXT_MOST ? textOf(bytes)?.split('\n') : undefined;
  for (let from = 0; from < bytes.length && read.lines <= most; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(from, end);
    from = end + 1;
    const one = readLine(line, texts?.[read.lines], limits);
    read.lines += 1;
    if ('fault' in one) read.refused.push({ line: read.lines, why: one.fault });
    else read.changes.push(one.change);
    await pace?.spend(line.length + 1);
  }
  return read;
}

/** `text`: what the line says, if that is known. */
function readLine(
  line: Uint8Array,
  text: string | undefined,
  limits: Readonly<Limits>,
): { change: Change } | { fault: LineFault } {
  if (line.length > limits.line) return { fault: 'too-long' };
  const json = text === undefined ? parseJson(line, limits.depth) : parseText(text, limits.depth);
  if ('fault' in json) return json;
  const checked = checkChange(json.value);
  // What a device decided for itself alone no file of ours has: here it would decide for another one.
  return 'parsed' in checked && !isHere(checked.parsed) ? { change: checked.parsed } : { fault: 'not-a-change' };
}
