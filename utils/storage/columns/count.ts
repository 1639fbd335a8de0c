import { FLAGS } from '@/utils/domain/note-columns';
import type { Database } from '@/utils/storage/database';
import { readColumns } from './read';

/** How many notes there are that are not deleted. Reads the columns alone: of 100,000 notes a hundredth of what the notes take. */
export async function countLivingNotes(db: Database): Promise<number> {
  const { chunks } = await readColumns(db);
  let count = 0;
  for (const { flags } of chunks.values()) for (const flag of flags) if (!(flag & FLAGS.deleted)) count += 1;
  return count;
}
