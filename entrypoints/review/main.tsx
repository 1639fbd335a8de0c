import { mount } from '@/utils/app/pages/mount';
import { Review } from '@/utils/app/review/Review';
import { sortNotes } from '@/utils/domain/sort';
import { openDatabase, readAllNotes } from '@/utils/storage';

mount('review_title', async () => {
  const database = await openDatabase();
  const read = async () => sortNotes(await readAllNotes(database));
  return <Review read={read} first={await read()} />;
});
