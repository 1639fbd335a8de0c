import { NoteLine } from '@/components/common/NoteLine';
import type { Annotation } from '@/utils/domain/annotation';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';
import type { NoteLists as Lists } from './view-state';

interface NoteListsProps {
  lists: Lists;
  /** Whether the page has steps: else one speaks of pages. */
  steps: 'named' | 'none';
}

/** The service's notes by where they are. What was not found is never hidden. */
export function NoteLists({ lists: { here, elsewhere, lost }, steps }: NoteListsProps) {
  const { t } = useTexts();
  return (
    <>
      <section class="rn-stack">
        <h2>{t(steps === 'named' ? 'panel_here' : 'panel_here_page', here.length)}</h2>
        {here.length === 0 && <p class="rn-muted">{t('panel_empty')}</p>}
        <Notes notes={here} where="here" />
      </section>
      {elsewhere.length > 0 && (
        <details>
          <summary>{t(steps === 'named' ? 'panel_elsewhere' : 'panel_elsewhere_page', elsewhere.length)}</summary>
          <Notes notes={elsewhere} where="elsewhere" />
        </details>
      )}
      {lost.length > 0 && (
        <details open>
          <summary>{t('panel_lost', lost.length)}</summary>
          <p class="rn-muted">{t('panel_lost_why')}</p>
          <Notes notes={lost} where="here" />
        </details>
      )}
    </>
  );
}

function Notes({ notes, where }: { notes: readonly Annotation[]; where: 'here' | 'elsewhere' }) {
  const { t } = useTexts();
  const { open, reveal, remove } = usePanelActions();
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} class="rn-item">
          <button type="button" class="rn-entry" onClick={() => reveal(note)}>
            <NoteLine note={note} />
          </button>
          <div class="rn-row rn-entry-actions">
            <button type="button" class="rn-link" onClick={() => open(note.id)}>
              {t('panel_edit')}
            </button>
            <button type="button" class="rn-link" onClick={() => remove(note.id)}>
              {t('panel_delete')}
            </button>
            {where === 'elsewhere' && <span class="rn-muted">{note.target.step.label || note.target.page.title}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
