import { useId, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import type { DailyBackup } from '@/utils/domain/backup';
import { type MessageKey, useTexts } from '@/utils/i18n';
import type { SetDailyBackup } from './services';

interface DailyBackupChoiceProps {
  daily: DailyBackup;
  setDaily: SetDailyBackup;
}

/** Whether a backup is made once a day by itself; what the browser asks for it, and what became of the answer. */
export function DailyBackupChoice({ daily, setDaily }: DailyBackupChoiceProps) {
  const { t } = useTexts();
  const text = useId();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const choose = async (wished: 'on' | 'off') => {
    const answered = setDaily(wished).catch(() => 'failed' as const);
    // The same answer once more is drawn anew: a box that was ticked in vain is empty again.
    setSaid(null);
    const answer = await answered;
    if (answer === 'refused') setSaid('backup_daily_refused');
    else if (answer === 'failed') setSaid('options_failed');
    else setSaid(wished === 'on' ? 'backup_daily_started' : 'backup_daily_stopped');
  };
  return (
    <>
      <label class="rn-check">
        <input
          type="checkbox"
          checked={daily === 'on'}
          aria-describedby={text}
          onChange={(event) => choose(event.currentTarget.checked ? 'on' : 'off')}
        />
        <span>{t('backup_daily_on')}</span>
      </label>
      <p id={text} class="rn-muted">
        {t('backup_daily_text')}
      </p>
      {daily === 'withdrawn' && (
        <p class="rn-row">
          <span>{t('backup_daily_withdrawn')}</span>
          <LinkButton onClick={() => choose('off')}>{t('recovery_seen')}</LinkButton>
        </p>
      )}
      <p role="status" class={said ? '' : 'rn-sr-only'}>
        {said && t(said)}
      </p>
    </>
  );
}
