import { type Change, subjectOf } from '@/utils/domain/change';
import { canonical } from '@/utils/log';
import { LIMITS } from './limits';

/** So many bytes go into one entry, as long as a single change is not larger. */
const PART = 512 * 1024;

const encoder = new TextEncoder();

/**
 * The changes as lines of canonical JSON (RFC 8785), sorted by subject and id: neither order nor spelling says how they came
 * about, and whoever reads them has each subject whole when the next one begins. Of two with the same id the one that holds its payload is written. In parts of half a megabyte.
 * Throws a RangeError on a change that nobody could read back.
 */
export function* linesOf(changes: readonly Change[]): Generator<{ bytes: Uint8Array<ArrayBuffer>; changes: number }> {
  let lines: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const change of setOf(changes)) {
    const line = encoder.encode(`${canonical(change)}\n`);
    if (line.length > LIMITS.line) throw new RangeError(`a change of ${line.length} bytes is too large for a file`);
    if (size > 0 && size + line.length > PART) {
      yield { bytes: joined(lines, size), changes: lines.length };
      lines = [];
      size = 0;
    }
    lines.push(line);
    size += line.length;
  }
  if (size > 0) yield { bytes: joined(lines, size), changes: lines.length };
}

/** Each change once. */
function setOf(changes: readonly Change[]): Change[] {
  const byId = new Map<string, Change>();
  for (const change of changes) if (!byId.get(change.id)?.payload) byId.set(change.id, change);
  return [...byId.values()]
    .map((change) => ({ change, subject: subjectOf(change) }))
    .sort((a, b) => (a.subject < b.subject || (a.subject === b.subject && a.change.id < b.change.id) ? -1 : 1))
    .map(({ change }) => change);
}

function joined(lines: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
}
