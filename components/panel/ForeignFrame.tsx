import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';

/** Says that a part of the page comes from elsewhere and wants a permission of its own. */
export function ForeignFrame({ origin }: { origin: string }) {
  const { t } = useTexts();
  const { allowFrame } = usePanelActions();
  return (
    <p class="rn-muted">
      {t('panel_foreign', new URL(origin).hostname)}{' '}
      <LinkButton onClick={() => allowFrame(origin)}>{t('panel_allow_foreign')}</LinkButton>
    </p>
  );
}
