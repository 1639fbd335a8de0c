import { LinkButton } from '@/components/common/Button';
import type { ShownReply } from '@/utils/domain/conversation';
import { useTexts } from '@/utils/i18n';

interface ReplyListProps {
  replies: readonly ShownReply[];
  onRemove(reply: ShownReply): void;
}

/** What people answered, in the order of the log: the words, a name only where somebody signed, and the week. */
export function ReplyList({ replies, onRemove }: ReplyListProps) {
  const { t } = useTexts();
  return (
    <ul class="rn-stack">
      {replies.map((reply) => (
        <li key={reply.id} class="rn-reply">
          <p class="rn-words">{reply.text}</p>
          <div class="rn-row">
            <span class="rn-muted">{[nameOf(reply), weekOf(reply)].filter(Boolean).join(' · ')}</span>
            {reply.own && <LinkButton onClick={() => onRemove(reply)}>{t('reply_remove')}</LinkButton>}
          </div>
        </li>
      ))}
    </ul>
  );
  function nameOf({ author, own }: ShownReply): string {
    if (author) return t('review_by', author);
    return own ? t('reply_own') : '';
  }
  function weekOf({ week }: ShownReply): string {
    return t('review_week', Number(week.slice(6)), week.slice(0, 4));
  }
}
