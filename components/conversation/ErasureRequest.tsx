import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import type { ChangeId } from '@/utils/domain/change';
import { useTexts } from '@/utils/i18n';
import { useConversation } from './services';

/** Somebody else asks to erase words of a note: nothing goes until people here decide. */
export function ErasureRequest({ note }: { note: ChangeId }) {
  const { t } = useTexts();
  const { decide } = useConversation();
  const [failed, setFailed] = useState(false);
  const say = (decision: 'erase' | 'keep') =>
    void decide(note, decision).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="rn-elsewhere rn-stack">
      <p>{t('erasure_asked')}</p>
      <p class="rn-muted">{t('erasure_asked_why')}</p>
      <div class="rn-row">
        <Button onClick={() => say('erase')}>{t('erasure_follow')}</Button>
        <Button onClick={() => say('keep')}>{t('erasure_keep')}</Button>
      </div>
      <p role="status" class={failed ? 'rn-muted' : 'rn-sr-only'}>
        {failed && t('notice_failed')}
      </p>
    </div>
  );
}
