import { useRef, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import type { Conversation, ShownReply } from '@/utils/domain/conversation';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { ErasureRequest } from './ErasureRequest';
import { ReplyField } from './ReplyField';
import { ReplyList } from './ReplyList';
import { useConversation } from './services';
import { Vote } from './Vote';

/** What was just done below a note. */
type Done = { did: 'added' | 'failed' } | { did: 'removed'; reply: ShownReply };

const WORDS: Readonly<Record<Done['did'], MessageKey>> = {
  added: 'reply_added',
  removed: 'reply_removed',
  failed: 'reply_failed',
};

interface ConversationViewProps {
  conversation: Conversation;
  /** `asked`: the field comes when somebody wants to reply, as in a long list. */
  field: 'shown' | 'asked';
}

/** Below a note: who sees it the same way, what people answered, and a field to answer. Give it the note as its key. */
export function ConversationView({ conversation, field }: ConversationViewProps) {
  const { t } = useTexts();
  const { say, decide } = useConversation();
  const { note, replies, withheld, erasure } = conversation;
  const [wanted, setWanted] = useState(field === 'shown');
  const [done, setDone] = useState<Done | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const remove = async (reply: ShownReply) => {
    // Before the button goes that was pressed.
    status.current?.focus();
    await say(note, { kind: 'reply.remove', value: { reply: reply.id } }).then(
      () => setDone({ did: 'removed', reply }),
      () => setDone({ did: 'failed' }),
    );
  };
  const add = async (text: string) => {
    try {
      await say(note, { kind: 'reply.add', value: { text } });
      setDone({ did: 'added' });
      return true;
    } catch {
      setDone({ did: 'failed' });
      return false;
    }
  };
  const undo = async ({ text }: ShownReply) => {
    status.current?.focus();
    await add(text);
  };
  return (
    <div class="rn-stack">
      {erasure === 'asked' && <ErasureRequest decide={(decision) => decide(note, decision)} />}
      {withheld > 0 && <p class="rn-muted">{t('note_withheld')}</p>}
      <Vote {...conversation} />
      {replies.length > 0 && <h3>{t('replies_title')}</h3>}
      {replies.length > 0 && <ReplyList replies={replies} onRemove={remove} />}
      {wanted ? (
        <ReplyField note={note} start={field === 'asked' ? 'focused' : 'quiet'} onReply={add} />
      ) : (
        <div>
          <LinkButton onClick={() => setWanted(true)}>{t('reply_want')}</LinkButton>
        </div>
      )}
      <div class={done ? 'rn-row' : 'rn-sr-only'}>
        <p ref={status} role="status" tabIndex={-1} class="rn-muted">
          {done && t(WORDS[done.did])}
        </p>
        {done?.did === 'removed' && <LinkButton onClick={() => undo(done.reply)}>{t('undo')}</LinkButton>}
      </div>
    </div>
  );
}
