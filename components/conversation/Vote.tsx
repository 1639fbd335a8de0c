import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import type { Conversation } from '@/utils/domain/conversation';
import { countVoices, useTexts } from '@/utils/i18n';
import { useConversation } from './services';

/** How many voices agree with a note, and one's own: given with one press, and taken back with the next. */
export function Vote({ note, voices, vote }: Pick<Conversation, 'note' | 'voices' | 'vote'>) {
  const { t } = useTexts();
  const { say } = useConversation();
  const [failed, setFailed] = useState(false);
  const toggle = async () => {
    try {
      await say(note, { kind: vote === 'given' ? 'vote.remove' : 'vote.add', value: {} });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  if (vote === 'none' && voices === 0) return null;
  return (
    <div class="rn-row">
      {vote !== 'none' && <Button onClick={toggle}>{t(vote === 'given' ? 'vote_remove' : 'vote_add')}</Button>}
      <span role="status" class="rn-muted">
        {failed ? t('notice_failed') : countVoices(t, { voices, vote })}
      </span>
    </div>
  );
}
