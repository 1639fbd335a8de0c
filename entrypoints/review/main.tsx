import { mount } from '@/utils/app/pages/mount';
import { Review } from '@/utils/app/review/Review';
import { openDatabase, readAllNotes } from '@/utils/storage';

const database = await openDatabase();
const read = () => readAllNotes(database);
mount('review_title', <Review read={read} first={await read()} />);
