import { type KeptChange, subjectOf } from '@/utils/domain/change';

/** Changes in a segment, unless one subject has more. */
const SEGMENT_SIZE = 500;

/** Cuts changes into the contents of segments: by subject, so that one subject stands in one as far as that goes. */
export function cutIntoSegments(rows: readonly KeptChange[]): KeptChange[][] {
  const sorted = rows
    .map((row) => ({ row, subject: subjectOf(row.change) }))
    .sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
  const segments: KeptChange[][] = [];
  let current: KeptChange[] = [];
  let last = '';
  for (const { row, subject } of sorted) {
    if (current.length >= SEGMENT_SIZE && subject !== last) {
      segments.push(current);
      current = [];
    }
    current.push({ change: row.change, day: row.day });
    last = subject;
  }
  return current.length > 0 ? [...segments, current] : segments;
}
