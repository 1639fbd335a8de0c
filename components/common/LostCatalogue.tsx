import { useTexts } from '@/utils/i18n';
import { Button } from './Button';

/** Says plainly that the chosen catalogue cannot be read, which one holds instead, and what to do; stays until it was read. */
export function LostCatalogue({ onSeen }: { onSeen(): void }) {
  const { t } = useTexts();
  return (
    <aside class="rn-page rn-stack" aria-label={t('catalogue_lost_title')}>
      <p role="alert">{t('catalogue_lost')}</p>
      <div>
        <Button onClick={onSeen}>{t('recovery_seen')}</Button>
      </div>
    </aside>
  );
}
