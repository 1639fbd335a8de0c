import type { Recovery } from '@/utils/domain/recovery';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { Button } from './Button';

/** Says plainly that the browser had lost notes, and what became of them; stays until somebody has read it. */
export function RecoveryNotice({ recovery, onSeen }: { recovery: Recovery | undefined; onSeen(): void }) {
  const { t } = useTexts();
  if (!recovery) return null;
  return (
    <aside class="rn-page rn-stack" aria-label={t('recovery_title')}>
      <p role="alert">{t(wordsFor(recovery))}</p>
      <Button onClick={onSeen}>{t('recovery_seen')}</Button>
    </aside>
  );
}

function wordsFor({ emptied, unreadable }: Recovery): MessageKey {
  if (emptied) return 'recovery_emptied';
  return unreadable > 0 ? 'recovery_unreadable' : 'recovery_restored';
}
