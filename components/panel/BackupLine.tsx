import { LinkButton } from '@/components/common/Button';
import type { BackupState } from '@/utils/domain/backup';
import { lastBackup, useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';

/** Where everything is, and how old the last backup is; leads to where one is made. */
export function BackupLine({ backup }: { backup: BackupState | null }) {
  const { t } = useTexts();
  const { openBackup } = usePanelActions();
  return (
    <>
      {backup?.failed && <p>{t('backup_daily_failed')}</p>}
      {backup?.daily === 'withdrawn' && <p>{t('backup_daily_withdrawn')}</p>}
      <p class="rn-muted">
        {t('panel_stays_here')}{' '}
        {backup && (
          <>
            <LinkButton onClick={openBackup}>{lastBackup(t, backup.age)}</LinkButton>{' '}
            {backup.outdated && t('backup_outdated')}
          </>
        )}
      </p>
    </>
  );
}
