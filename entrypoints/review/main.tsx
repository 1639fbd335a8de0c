import { mount } from '@/utils/app/pages/mount';
import { Review } from '@/utils/app/review/Review';
import { openDatabase, readAllNotes } from '@/utils/storage';

mount('review_title', async () => {
  const database = await openDatabase();
  const read = () => readAllNotes(database);
  return <Review read={read} first={await read()} />;
});
