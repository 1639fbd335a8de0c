import { useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { useCatalogue } from '@/components/common/catalogue-context';
import { Select } from '@/components/common/Select';
import { concernLabel, concernsForPicking } from '@/utils/catalogue';
import type { NoteChange } from '@/utils/domain/change';
import { addedByPeople, type OwnConcern } from '@/utils/domain/own-concern';
import { countNotes, useTexts } from '@/utils/i18n';
import type { NoteTable, Slots } from '@/utils/review';
import type { ReviewActions } from './actions';
import { type ChosenNotes, firstOf, idsWhenAsked, withoutConcern } from './selection';

interface SelectionBarProps {
  table: NoteTable;
  /** The notes that are selected. */
  selected: Slots;
  onSelectNone(): void;
  own: readonly OwnConcern[];
  change: ReviewActions['change'];
  onShare(notes: Slots): void;
}

/** What is being done to many notes, or was. */
type Work =
  | { kind: 'doing'; done: number; of: number; stop: AbortController }
  | { kind: 'done'; words: string; undo?: { notes: ChosenNotes; change: NoteChange } };

/** What can be done with the notes that somebody selected, how far that is, and how it is taken back. */
export function SelectionBar({ table, selected, onSelectNone, own, change, onShare }: SelectionBarProps) {
  const { t } = useTexts();
  const { language, catalogue } = useCatalogue();
  const [work, setWork] = useState<Work | null>(null);
  const [concern, setConcern] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const chosen = (slots: Slots): ChosenNotes => ({ slots, idOf: table.idOf });
  const perform = async (on: ChosenNotes, says: NoteChange, words: string, reverse?: NoteChange) => {
    // Before the button goes that was pressed.
    status.current?.focus();
    const stop = new AbortController();
    const of = on.slots.length;
    let done = 0;
    const onProgress = (now: number) => {
      done = now;
      setWork({ kind: 'doing', done, of, stop });
    };
    onProgress(0);
    const said = await change(idsWhenAsked(on), [says], { signal: stop.signal, onProgress }).then(
      () => words,
      () => t(stop.signal.aborted ? 'review_bulk_stopped' : 'review_bulk_failed', done, of),
    );
    const isReversible = reverse && done > 0;
    setWork({
      kind: 'done',
      words: said,
      ...(isReversible && { undo: { notes: firstOf(on, done), change: reverse } }),
    });
  };
  const remove = async () => {
    await perform(
      chosen(selected),
      { kind: 'note.delete', value: {} },
      t('review_deleted', countNotes(t, selected.length)),
      { kind: 'note.restore', value: {} },
    );
    onSelectNone();
  };
  const add = () => {
    if (!concern) return;
    // It is not added twice, and not taken away when that is undone.
    const without = withoutConcern(table, selected, concern);
    perform(
      chosen(without),
      { kind: 'note.concern.add', value: { concern } },
      t('review_concern_added', concernLabel(concern, language, own), countNotes(t, without.length)),
      { kind: 'note.concern.remove', value: { concern } },
    );
  };
  const undo = () => {
    if (work?.kind === 'done' && work.undo) perform(work.undo.notes, work.undo.change, t('review_undone'));
  };
  const isShown = selected.length > 0 || work !== null;
  return (
    <div class={isShown ? 'rn-selection rn-stack' : 'rn-sr-only'}>
      <div class="rn-row">
        <p ref={status} role="status" tabIndex={-1}>
          {work?.kind === 'doing' && t('review_bulk_doing', work.done, work.of)}
          {work?.kind === 'done' && work.words}
        </p>
        {work?.kind === 'doing' && (
          <>
            <progress class="rn-progress" max={work.of} value={work.done} aria-label={t('review_bulk_progress')} />
            <Button onClick={() => work.stop.abort()}>{t('backup_stop')}</Button>
          </>
        )}
        {work?.kind === 'done' && work.undo && <LinkButton onClick={undo}>{t('undo')}</LinkButton>}
      </div>
      {selected.length > 0 && work?.kind !== 'doing' && (
        <div class="rn-row">
          <strong>{t('review_selected', countNotes(t, selected.length))}</strong>
          <Select
            label={t('review_bulk_concern')}
            value={concern}
            lang={language}
            options={[
              { value: '', label: t('review_choose') },
              ...concernsForPicking(catalogue).map(({ id, label }) => ({ value: id, label: label[language] })),
              ...addedByPeople(own).map(({ key }) => ({ value: key, label: concernLabel(key, language, own) })),
            ]}
            onChoose={setConcern}
          />
          <Button onClick={add}>{t('review_bulk_add')}</Button>
          <Button onClick={() => onShare(selected)}>{t('review_share')}</Button>
          <Button onClick={remove}>{t('review_delete')}</Button>
          <LinkButton onClick={onSelectNone}>{t('review_select_none')}</LinkButton>
        </div>
      )}
    </div>
  );
}
