import type { OwnConcern } from '@/utils/domain/own-concern';
import type { Database } from '@/utils/storage/database';

/** All concerns that people added, here or where changes were read in from. */
export function readConcerns(db: Database): Promise<OwnConcern[]> {
  return db.getAll('concerns');
}
