import { Options, readOptions } from '@/utils/app/options/Options';
import { mount } from '@/utils/app/pages/mount';
import { openDatabase, readAllNotes } from '@/utils/storage';

const notes = await readAllNotes(await openDatabase());
mount('options_title', <Options first={await readOptions()} noteCount={notes.length} />);
