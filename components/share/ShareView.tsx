import { useMemo, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { ChoiceRow } from '@/components/editor/ChoiceRow';
import { NoteFilters } from '@/components/review/NoteFilters';
import type { Annotation } from '@/utils/domain/annotation';
import { filterNotes, type NoteFilter } from '@/utils/domain/filter';
import { countNotes, useTexts } from '@/utils/i18n';

/** A file as it will leave: exactly this, to the byte. */
export interface ShareFile {
  name: string;
  content: string;
  /** Size in bytes. */
  size: number;
}

/** The forms that notes can leave in. */
export type ShareForm = 'csv' | 'jsonld';

interface ShareViewProps {
  notes: readonly Annotation[];
  filter: NoteFilter;
  onFilter(filter: NoteFilter): void;
  write(form: ShareForm, notes: readonly Annotation[]): ShareFile;
  save(file: ShareFile): void;
  onBack(): void;
}

/** What leaves, what does not, and exactly this: the file as it will be written stands on the screen before it is. */
export function ShareView({ notes, filter, onFilter, write, save, onBack }: ShareViewProps) {
  const { t } = useTexts();
  const [form, setForm] = useState<ShareForm>('csv');
  const [saved, setSaved] = useState(false);
  const shown = useMemo(() => filterNotes(notes, filter), [notes, filter]);
  const file = useMemo(() => write(form, shown), [write, form, shown]);
  const kilobytes = Math.max(1, Math.ceil(file.size / 1_000));
  return (
    <main class="rn-page rn-stack">
      <header class="rn-row rn-head">
        <h1 tabIndex={-1}>Randnotiz · {t('share_title')}</h1>
        <LinkButton onClick={onBack}>{t('share_back')}</LinkButton>
      </header>
      {notes.length === 0 ? (
        <p class="kern-body">{t('share_nothing')}</p>
      ) : (
        <>
          <h2>{t('share_what')}</h2>
          <NoteFilters notes={notes} filter={filter} onChange={onFilter} />
          <ChoiceRow
            legend={t('share_form')}
            name="form"
            options={[
              { value: 'csv', label: t('share_for_excel') },
              { value: 'jsonld', label: t('share_for_programs') },
            ]}
            chosen={form}
            onChoose={(chosen) => setForm(chosen ?? form)}
            required
          />
          <h2>{t('share_not')}</h2>
          <p>{t('share_not_text')}</p>
          <p>{t('share_check_text')}</p>
          <h2>{t('share_exactly')}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section class="rn-preview" tabIndex={0} aria-label={t('share_preview')}>
            <pre>{file.content}</pre>
          </section>
          <p class="rn-muted">{t('share_size', countNotes(t, shown.length), kilobytes, file.name)}</p>
          <div class="rn-row">
            <Button
              kind="primary"
              onClick={() => {
                save(file);
                setSaved(true);
              }}
            >
              {t('share_save')}
            </Button>
            <span role="status">{saved && t('share_saved')}</span>
          </div>
        </>
      )}
    </main>
  );
}
