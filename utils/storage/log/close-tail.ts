import type { KeptChange } from '@/utils/domain/change';
import { randomName } from '@/utils/storage/random-name';
import { directoryOf } from './directory';
import { cutIntoSegments } from './segment';
import type { Writing } from './transactions';

/** So many changes stand in the tail one by one. */
const TAIL_MOST = 500;

/** A segment that was made of the tail. */
export interface ClosedSegment {
  name: string;
  rows: KeptChange[];
}

/** When the tail has grown long, all of it becomes segments. Answers these; the view knows them already. */
export async function closeTail(transaction: Writing): Promise<ClosedSegment[]> {
  const tail = transaction.objectStore('tail');
  if ((await tail.count()) <= TAIL_MOST) return [];
  const closed = cutIntoSegments(await tail.getAll()).map((rows) => ({ name: randomName(), rows }));
  for (const { name, rows } of closed) {
    await transaction.objectStore('segments').put(rows, name);
    await transaction.objectStore('directories').put(directoryOf(rows), name);
  }
  await tail.clear();
  return closed;
}
