import type { PanelViewState } from '@/components/panel/view-state';
import { ownBy } from '@/utils/app/share/own';
import { conversationOf } from '@/utils/domain/conversation';
import { type Database, findDeviceSecret, readNote } from '@/utils/storage';
import type { Store } from '@/utils/store';

/** Reads what stands below the note that is open; asked again when something changes. */
export function createConversationReader(db: Database, store: Store<PanelViewState>): () => Promise<void> {
  let reading = 0;
  return async () => {
    const id = store.get().editor?.get().note;
    reading += 1;
    const asked = reading;
    const note = id ? await readNote(db, id) : undefined;
    // A device makes its secret with its first note.
    const conversation = note ? conversationOf(note, ownBy(await findDeviceSecret(db))) : null;
    if (asked === reading) store.set({ conversation });
  };
}
