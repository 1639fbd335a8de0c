import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import { addedBy, type ImportOutcome, outcomeInWords } from './outcome';
import { useDroppedFiles } from './use-dropped-files';

/** What the view needs to have files read in. */
export interface ImportServices {
  /** Reads files in, one after the other; each wholly or not at all. */
  read(files: readonly File[], signal: AbortSignal): Promise<ImportOutcome[]>;
  /** Takes back what an import added. */
  undo(added: readonly string[]): Promise<void>;
}

type Stage = { kind: 'ready' } | { kind: 'reading' } | { kind: 'done'; outcomes: ImportOutcome[] } | { kind: 'undone' };

/** Reads in what colleagues handed on: files are chosen or dropped anywhere on the page, and a report says what came. */
export function ImportView({ read, undo }: ImportServices) {
  const { t } = useTexts();
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [stop, setStop] = useState<AbortController | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || stage.kind === 'reading') return;
    const controller = new AbortController();
    setStop(controller);
    setStage({ kind: 'reading' });
    setStage({ kind: 'done', outcomes: await read(files, controller.signal) });
    setStop(null);
  };
  const takeBack = async (outcomes: readonly ImportOutcome[]) => {
    await undo(addedBy(outcomes));
    setStage({ kind: 'undone' });
  };
  useDroppedFiles(take);
  useEffect(() => () => stop?.abort(), [stop]);
  return (
    <aside class="rn-page rn-stack" aria-labelledby="import-title">
      <h2 id="import-title">{t('import_title')}</h2>
      <p>{t('import_text')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('import_choose')}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <div class="rn-row">
        <Button onClick={() => input.current?.click()}>{t('import_choose')}</Button>
        {stage.kind === 'reading' && <Button onClick={() => stop?.abort()}>{t('import_stop')}</Button>}
      </div>
      <div role="status" class="rn-stack">
        {stage.kind === 'reading' && <p>{t('import_reading')}</p>}
        {stage.kind === 'undone' && <p>{t('import_undone')}</p>}
        {stage.kind === 'done' && <Report outcomes={stage.outcomes} onUndo={() => takeBack(stage.outcomes)} />}
      </div>
    </aside>
  );
}

function Report({ outcomes, onUndo }: { outcomes: readonly ImportOutcome[]; onUndo(): void }) {
  const { t } = useTexts();
  return (
    <>
      <ul class="rn-stack">
        {outcomes.map((outcome) => (
          <li key={outcome.name}>
            <strong>{outcome.name}</strong>
            {outcomeInWords(outcome, t).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
      {addedBy(outcomes).length > 0 && <Button onClick={onUndo}>{t('undo')}</Button>}
    </>
  );
}
