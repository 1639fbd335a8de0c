import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';
import type { Notice } from './view-state';

/** What was just done, with the way back. It stays until something else happens: nobody is hurried. */
export function PanelNotice({ notice }: { notice: Notice | null }) {
  const { t } = useTexts();
  const { remove, restore, nameService, movePage, dismissNotice } = usePanelActions();
  const undo = notice?.undo;
  const takeBack = (done: NonNullable<Notice['undo']>) => {
    if (done.by === 'name') nameService(done.service, done.name);
    else if (done.by === 'move') movePage(done.page, done.service);
    else if (done.by === 'restore') restore(done.note);
    else remove(done.note);
  };
  return (
    <div class={notice ? 'rn-notice rn-row' : 'rn-sr-only'}>
      <span role="status" tabIndex={-1} data-focus-home={notice !== null || undefined}>
        {notice && t(notice.text)}
      </span>
      {undo && <LinkButton onClick={() => takeBack(undo)}>{t('undo')}</LinkButton>}
      {notice && <LinkButton onClick={dismissNotice}>{t('close')}</LinkButton>}
    </div>
  );
}
