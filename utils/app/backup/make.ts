import type { Change } from '@/utils/domain/change';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { openDatabase, readChanges } from '@/utils/storage';

/**
 * Packs the whole log as it is, names and earlier versions included; not the device's secret: with it, a file that went
 * astray would tell which notes come from here. `null` where there is nothing to pack. Rejects when the log cannot be
 * read. `onProgress` hears, between 0 and 1, how much is packed.
 */
export async function makeBackup(
  onProgress: (share: number) => void = () => {},
  database = openDatabase(),
): Promise<Blob | null> {
  const changes: Change[] = [];
  for await (const { change } of readChanges(await database)) changes.push(change);
  if (changes.length === 0) return null;
  // Attachments belong here too, as soon as storage hands them out: `writeRandnotizFile({ changes, attachments })`.
  return writeRandnotizFile({ changes }, { onProgress: (done, total) => onProgress(done / total) });
}
