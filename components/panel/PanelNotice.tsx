import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';
import type { Notice } from './view-state';

/** What was just done, with the way back. It stays until something else happens: nobody is hurried. */
export function PanelNotice({ notice }: { notice: Notice | null }) {
  const { t } = useTexts();
  const { remove, restore, dismissNotice } = usePanelActions();
  const undo = notice?.undo;
  return (
    <div class={notice ? 'rn-notice rn-row' : ''}>
      <span role="status">{notice && t(notice.text)}</span>
      {undo && (
        <LinkButton onClick={() => (undo.by === 'restore' ? restore : remove)(undo.note)}>{t('undo')}</LinkButton>
      )}
      {notice && <LinkButton onClick={dismissNotice}>{t('close')}</LinkButton>}
    </div>
  );
}
