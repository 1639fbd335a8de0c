import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';

interface ErasureRequestProps {
  /** The words, where they do not stand beside it. */
  children?: ComponentChildren;
  /** Rejects when it was not kept. */
  decide(decision: 'erase' | 'keep'): Promise<void>;
}

/** Somebody else asks to erase words of a note or a problem spot: nothing goes until people here decide. */
export function ErasureRequest({ children, decide }: ErasureRequestProps) {
  const { t } = useTexts();
  const [failed, setFailed] = useState(false);
  const say = (decision: 'erase' | 'keep') =>
    void decide(decision).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="rn-elsewhere rn-stack">
      <p>{t('erasure_asked')}</p>
      {children}
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
