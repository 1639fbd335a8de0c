import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/common/Button';
import { type PassphraseProblem, problemOf } from '@/utils/domain/passphrase';
import { useTexts } from '@/utils/i18n';
import type { ShareFile } from './forms';
import { ProtectionChoice } from './ProtectionChoice';
import type { Protecting, Protection } from './protecting';

interface ProtectedSaveProps {
  file: ShareFile;
  protection: Protection;
  onChange(change: Partial<Protection>): void;
  protecting: Protecting;
  save(file: ShareFile): void;
}

type Stage = { kind: 'ready' | 'failed' } | { kind: 'working'; share: number } | { kind: 'saved'; file: ShareFile };

/** Takes a passphrase, protects the file with it and saves that: it takes a second or more, and can be cancelled. */
export function ProtectedSave({ file, protection, onChange, protecting, save }: ProtectedSaveProps) {
  const { t } = useTexts();
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [problem, setProblem] = useState<PassphraseProblem>();
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const { passphrase, again, shown } = protection;
  const start = async () => {
    if (stage.kind === 'working') return;
    const found = problemOf(passphrase, shown ? passphrase : again);
    setProblem(found);
    if (found) {
      setStage({ kind: 'ready' });
      (found === 'different' ? second : first).current?.focus();
      return;
    }
    stop.current = new AbortController();
    const { signal } = stop.current;
    setStage({ kind: 'working', share: 0 });
    try {
      const onProgress = (share: number) => !signal.aborted && setStage({ kind: 'working', share });
      save(await protecting.protect(file, passphrase, { onProgress, signal }));
      setStage({ kind: 'saved', file });
    } catch {
      setStage({ kind: signal.aborted ? 'ready' : 'failed' });
    }
  };
  return (
    <form
      class="rn-stack"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <ProtectionChoice
        protection={protection}
        onChange={(change) => {
          setProblem(undefined);
          onChange(change);
        }}
        suggest={protecting.suggest}
        problem={problem}
        first={first}
        second={second}
      />
      <div class="rn-row">
        <SubmitButton>{t('protect_save')}</SubmitButton>
        {stage.kind === 'working' && <Button onClick={() => stop.current?.abort()}>{t('import_stop')}</Button>}
      </div>
      {stage.kind === 'working' && (
        <progress class="rn-progress" value={stage.share} aria-label={t('protect_working')} />
      )}
      <div role="status">
        {stage.kind === 'working' && <p>{t('protect_working')}</p>}
        {stage.kind === 'saved' && stage.file === file && <p>{t('protect_saved')}</p>}
        {stage.kind === 'failed' && <p>{t('protect_failed')}</p>}
      </div>
    </form>
  );
}
