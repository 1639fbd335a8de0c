import { Options, readOptions } from '@/utils/app/options/Options';
import { mount } from '@/utils/app/pages/mount';
import { countLivingNotes, openDatabase } from '@/utils/storage';

mount('options_title', async () => {
  const noteCount = await countLivingNotes(await openDatabase());
  return <Options first={await readOptions()} noteCount={noteCount} />;
});
