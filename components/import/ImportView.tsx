import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import { type ImportOutcome, importsIn, outcomeInWords } from './outcome';
import { useDroppedFiles } from './use-dropped-files';

/** What the view needs to have files read in. */
export interface ImportServices {
  /** Reads files in, one after the other; each wholly or not at all. `at` hears how far it is. */
  read(files: readonly File[], signal: AbortSignal, at: (progress: Progress) => void): Promise<ImportOutcome[]>;
  /** Takes imports back, by their names. */
  undo(imports: readonly string[]): Promise<void>;
}

/** How far the reading in of a file is. */
export interface Progress {
  name: string;
  done: number;
  total: number;
}

type Stage =
  | { kind: 'ready' }
  | { kind: 'reading'; at?: Progress }
  | { kind: 'done'; outcomes: ImportOutcome[] }
  | { kind: 'undoing' }
  | { kind: 'undone' };

/** Reads in what colleagues handed on: files are chosen or dropped anywhere on the page, and a report says what came. */
export function ImportView({ read, undo }: ImportServices) {
  const { t } = useTexts();
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [stop, setStop] = useState<AbortController | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = stage.kind === 'reading' || stage.kind === 'undoing';
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || isBusy) return;
    const controller = new AbortController();
    setStop(controller);
    setStage({ kind: 'reading' });
    const outcomes = await read(files, controller.signal, (at) => setStage({ kind: 'reading', at }));
    setStage({ kind: 'done', outcomes });
    setStop(null);
  };
  const takeBack = async (outcomes: readonly ImportOutcome[]) => {
    setStage({ kind: 'undoing' });
    await undo(importsIn(outcomes));
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
      {stage.kind === 'reading' && stage.at && <HowFar at={stage.at} />}
      <div role="status" class="rn-stack">
        {stage.kind === 'reading' && <p>{t('import_reading')}</p>}
        {stage.kind === 'undoing' && <p>{t('import_undoing')}</p>}
        {stage.kind === 'undone' && <p>{t('import_undone')}</p>}
        {stage.kind === 'done' && <Report outcomes={stage.outcomes} onUndo={() => takeBack(stage.outcomes)} />}
      </div>
    </aside>
  );
}

/** Beside what is said aloud: it would be said again and again. */
function HowFar({ at: { name, done, total } }: { at: Progress }) {
  return (
    <label class="rn-stack">
      {name}
      <progress class="rn-progress" value={done} max={total} />
    </label>
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
      {importsIn(outcomes).length > 0 && <Button onClick={onUndo}>{t('undo')}</Button>}
    </>
  );
}
