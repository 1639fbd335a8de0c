import { Options, readOptions } from '@/utils/app/options/Options';
import { mount } from '@/utils/app/pages/mount';
import { openDatabase, readAllNotes } from '@/utils/storage';

mount('options_title', async () => {
  const notes = await readAllNotes(await openDatabase());
  return <Options first={await readOptions()} noteCount={notes.length} />;
});
