import { mount } from '@/utils/app/pages/mount';
import { ownBy } from '@/utils/app/review/own';
import { Review } from '@/utils/app/review/Review';
import { sharedChanges } from '@/utils/app/review/shared-changes';
import type { Annotation } from '@/utils/domain/annotation';
import { sortNotes } from '@/utils/domain/sort';
import { findDeviceSecret, openDatabase, readAllNotes } from '@/utils/storage';

mount('review_title', async () => {
  const database = await openDatabase();
  const read = async () => sortNotes(await readAllNotes(database));
  const isOwn = ownBy(await findDeviceSecret(database));
  const share = (chosen: readonly Annotation[], kept: ReadonlySet<string>) => sharedChanges(database, chosen, kept);
  return <Review read={read} first={await read()} isOwn={isOwn} share={share} />;
});
