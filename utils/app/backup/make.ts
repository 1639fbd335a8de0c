import { type Change, isHere } from '@/utils/domain/change';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { openDatabase, readAttachments, readChanges } from '@/utils/storage';

/**
 * Packs the whole log as it is, names and earlier versions included; not the device's secret: with it, a file that went
 * astray would tell which notes come from here. `null` where there is nothing to pack. Rejects when the log cannot be
 * read. `onProgress` hears, between 0 and 1, how much is packed.
 */
export async function makeBackup(
  onProgress: (share: number) => void = () => {},
  database = openDatabase(),
): Promise<Blob | null> {
  const db = await database;
  const changes: Change[] = [];
  // What was decided for this device alone is no file's business, and no reader takes it: what it erased is gone already.
  for await (const { change } of readChanges(db)) if (!isHere(change)) changes.push(change);
  if (changes.length === 0) return null;
  const attachments: Uint8Array<ArrayBuffer>[] = [];
  for await (const blob of readAttachments(db)) attachments.push(new Uint8Array(await blob.arrayBuffer()));
  return writeRandnotizFile({ changes, attachments }, { onProgress: (done, total) => onProgress(done / total) });
}
