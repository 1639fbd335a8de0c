import type { ConversationServices } from '@/components/conversation/services';
import type { ChangeId } from '@/utils/domain/change';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { type Database, deleteDraft, readDraft, writeDraft } from '@/utils/storage';

/** What people say below notes goes to the background; a reply in the making is a draft beside that of the note. */
export function conversationServices(database: Database, background: Caller<BackgroundCalls>): ConversationServices {
  return {
    async say(note, says) {
      await background('note.edit', { id: note, changes: [says] });
    },
    async decide(note, decision) {
      await background('note.decideErasure', { id: note, decision });
    },
    async readDraft(note) {
      return (await readDraft(database, replyDraftKey(note)))?.content.comment ?? '';
    },
    async keepDraft(note, text) {
      const key = replyDraftKey(note);
      if (text === '') await deleteDraft(database, key);
      else await writeDraft(database, { key, note, content: { comment: text } });
    },
  };
}

/** The key of a reply in the making. Its words are the draft's comment. */
function replyDraftKey(note: ChangeId): string {
  return `reply:${note}`;
}
