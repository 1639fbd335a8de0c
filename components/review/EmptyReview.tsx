import { useTexts } from '@/utils/i18n';

/** Where there is no note yet: how one begins. */
export function EmptyReview() {
  const { t } = useTexts();
  return (
    <section class="rn-stack" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('empty_title')}</h2>
      <ol class="rn-tight">
        <li>{t('empty_open')}</li>
        <li>{t('empty_click')}</li>
        <li>{t('empty_mark')}</li>
      </ol>
      <p>{t('empty_here')}</p>
    </section>
  );
}
