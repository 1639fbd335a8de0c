import { type Change, isHere } from '@/utils/domain/change';
import { checkChange } from '@/utils/log';
import type { Bounds } from './content';
import type { Limits } from './limits';
import { type JsonFault, parseJson } from './safe-json';
import { Stop } from './stop';

/** Why a line is not taken. */
export type LineFault = JsonFault | 'too-long' | 'not-a-change';

/** What reading lines adds to. */
export interface ChangesSoFar {
  /** By their ids. */
  changes: Map<string, Change>;
  /** How many lines have been looked at, in all entries. */
  lines: number;
  /** Hears of each line that is not taken, by its number from 1 on. */
  refuse(line: number, why: LineFault): void;
}

const NEWLINE = 10;

/**
 * Reads an entry with changes, one a line. Each is judged by itself, so that a damaged entry still gives what is whole in
 * it. Of two with the same id the one with its payload is kept.
 */
export async function readChanges(bytes: Uint8Array, into: ChangesSoFar, { limits, pace }: Bounds): Promise<void> {
  let number = 0;
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(from, end);
    from = end + 1;
    number += 1;
    into.lines += 1;
    if (into.lines > limits.changes) throw new Stop({ kind: 'too-large', limit: 'changes' });
    const read = readLine(line, limits);
    if ('fault' in read) into.refuse(number, read.fault);
    else if (!into.changes.get(read.change.id)?.payload) into.changes.set(read.change.id, read.change);
    await pace.spend(line.length + 1);
  }
}

function readLine(line: Uint8Array, limits: Readonly<Limits>): { change: Change } | { fault: LineFault } {
  if (line.length > limits.line) return { fault: 'too-long' };
  const json = parseJson(line, limits.depth);
  if ('fault' in json) return json;
  const checked = checkChange(json.value);
  // What a device decided for itself alone no file of ours has: here it would decide for another one.
  return 'parsed' in checked && !isHere(checked.parsed) ? { change: checked.parsed } : { fault: 'not-a-change' };
}
