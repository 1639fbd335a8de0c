import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { useKeptFocus } from '@/components/common/use-kept-focus';
import { useTexts } from '@/utils/i18n';
import { type ImportOutcome, importsIn, outcomeInWords } from './outcome';
import { PassphraseQuestion } from './PassphraseQuestion';
import { useDroppedFiles } from './use-dropped-files';
import type { AskPassphrase } from './use-question';
import { useQuestion } from './use-question';

/** What the view needs to have files read in. */
export interface ImportServices {
  /** Reads files in, one after the other; each wholly or not at all. */
  read(files: readonly File[], watch: ImportWatch): Promise<ImportOutcome[]>;
  /** Takes imports back, by their names. */
  undo(imports: readonly string[]): Promise<void>;
  /** Notes to look at where there are none yet, as a file. */
  samples?: () => Promise<File>;
}

/** How reading in is watched and ended, and whom it asks. */
export interface ImportWatch {
  signal: AbortSignal;
  /** Hears how far it is. */
  at(progress: Progress): void;
  /** Asks for the passphrase of a file. */
  ask: AskPassphrase;
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
export function ImportView({ read, undo, samples }: ImportServices) {
  const { t } = useTexts();
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const [stop, setStop] = useState<AbortController | null>(null);
  const { question, ask } = useQuestion();
  const input = useRef<HTMLInputElement>(null);
  const part = useRef<HTMLElement>(null);
  const isBusy = stage.kind === 'reading' || stage.kind === 'undoing';
  const take = async (files: readonly File[]) => {
    if (files.length === 0 || isBusy) return;
    const controller = new AbortController();
    setStop(controller);
    setStage({ kind: 'reading' });
    const { signal } = controller;
    const at = (progress: Progress) => setStage({ kind: 'reading', at: progress });
    const outcomes = await read(files, { signal, at, ask: (name, attempt) => ask(name, attempt, signal) });
    setStage({ kind: 'done', outcomes });
    setStop(null);
  };
  const takeBack = async (outcomes: readonly ImportOutcome[]) => {
    setStage({ kind: 'undoing' });
    await undo(importsIn(outcomes));
    setStage({ kind: 'undone' });
  };
  useDroppedFiles(take);
  useKeptFocus(part);
  useEffect(() => () => stop?.abort(), [stop]);
  return (
    <aside ref={part} class="rn-page rn-stack" aria-labelledby="import-title">
      {samples && (stage.kind === 'ready' || stage.kind === 'undone') && (
        <section class="rn-stack">
          <h2>{t('samples_title')}</h2>
          <p>{t('samples_text')}</p>
          <div>
            <Button onClick={async () => take([await samples()])}>{t('samples_show')}</Button>
          </div>
        </section>
      )}
      <h2 id="import-title" tabIndex={-1} data-focus-home>
        {t('import_title')}
      </h2>
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
      {question && <PassphraseQuestion key={question.number} {...question} />}
      {stage.kind === 'reading' && stage.at && !question && <HowFar at={stage.at} />}
      <div role="status" class="rn-stack">
        {stage.kind === 'reading' && !question && <p>{t('import_reading')}</p>}
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
      {importsIn(outcomes).length > 0 && (
        <div class="rn-row">
          <Button onClick={onUndo}>{t('undo')}</Button>
        </div>
      )}
    </>
  );
}
