import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { lastBackup, useTexts } from '@/utils/i18n';
import { DailyBackupChoice } from './DailyBackupChoice';
import type { BackupServices } from './services';

type Stage =
  | { kind: 'ready' }
  | { kind: 'packing'; share?: number }
  | { kind: 'saved'; name: string }
  | { kind: 'nothing' | 'cancelled' | 'failed' };

/** All that is noted here as one file, when somebody wants it; what is in it, how old the last is, and the way back. */
export function BackupSection({ state, make, setDaily }: BackupServices) {
  const { t } = useTexts();
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [stop, setStop] = useState<AbortController | null>(null);
  useEffect(() => () => stop?.abort(), [stop]);
  const begin = async () => {
    if (stage.kind === 'packing') return;
    const controller = new AbortController();
    const { signal } = controller;
    setStop(controller);
    setStage({ kind: 'packing' });
    const onProgress = (share: number) => !signal.aborted && setStage({ kind: 'packing', share });
    const name = await make({ signal, onProgress }).catch(() => undefined);
    if (signal.aborted) setStage({ kind: 'cancelled' });
    else if (name === undefined) setStage({ kind: 'failed' });
    else setStage(name === null ? { kind: 'nothing' } : { kind: 'saved', name });
  };
  return (
    <section id="backup" class="rn-stack">
      <h2 tabIndex={-1}>{t('backup_title')}</h2>
      <p>{t('backup_text')}</p>
      <p class="rn-muted">{t('backup_not_in')}</p>
      <p>
        {lastBackup(t, state.age)} {state.outdated && t('backup_outdated')}
      </p>
      {state.failed && <p>{t('backup_daily_failed')}</p>}
      <div class="rn-row">
        <Button onClick={begin}>{t('backup_now')}</Button>
        {stage.kind === 'packing' && <Button onClick={() => stop?.abort()}>{t('backup_stop')}</Button>}
      </div>
      {stage.kind === 'packing' && (
        <progress class="rn-progress" aria-label={t('backup_title')} max={1} {...progressOf(stage.share)} />
      )}
      <div role="status">
        {stage.kind === 'packing' && <p>{t('backup_working')}</p>}
        {stage.kind === 'saved' && <p>{t('backup_done', stage.name)}</p>}
        {stage.kind === 'nothing' && <p>{t('backup_nothing')}</p>}
        {stage.kind === 'cancelled' && <p>{t('backup_cancelled')}</p>}
        {stage.kind === 'failed' && <p>{t('backup_failed')}</p>}
      </div>
      <DailyBackupChoice daily={state.daily} setDaily={setDaily} />
      <p>
        {t('backup_restore')} <a href="review.html#share">{t('backup_restore_link')}</a>
      </p>
    </section>
  );
}

/** Without a value it says that something is done, not how much: so it is while the log is read. */
const progressOf = (share: number | undefined) => (share === undefined ? {} : { value: share });
