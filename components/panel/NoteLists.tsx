import { NoteLine } from '@/components/common/NoteLine';
import { WayToPlace } from '@/components/common/WayToPlace';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import { wayTo } from '@/utils/domain/way';
import { useTexts } from '@/utils/i18n';
import { LostNote } from './LostNote';
import { usePanelActions } from './services';
import type { NoteLists as Lists } from './view-state';

interface NoteListsProps {
  lists: Lists;
  /** Whether the page has steps: else one speaks of pages. */
  steps: 'named' | 'none';
  /** The lost note whose place is chosen right now. */
  seeking: ChangeId | null;
}

/** The service's notes by where they are. What was not found is never hidden. */
export function NoteLists({ lists: { here, elsewhere, lost }, steps, seeking }: NoteListsProps) {
  const { t } = useTexts();
  return (
    <>
      <section class="rn-stack">
        <h2 tabIndex={-1} data-focus-home>
          {t(steps === 'named' ? 'panel_here' : 'panel_here_page', here.length)}
        </h2>
        {here.length === 0 && <p class="rn-muted">{t('panel_empty')}</p>}
        <Notes notes={here} />
      </section>
      {elsewhere.length > 0 && (
        <details>
          <summary>{t(steps === 'named' ? 'panel_elsewhere' : 'panel_elsewhere_page', elsewhere.length)}</summary>
          <Notes notes={elsewhere} among={[...here, ...elsewhere, ...lost]} />
        </details>
      )}
      {lost.length > 0 && (
        <details open>
          <summary>{t('panel_lost', lost.length)}</summary>
          <p class="rn-muted">{t('panel_lost_why')}</p>
          <ul>
            {lost.map((note) => (
              <LostNote key={note.id} note={note} seeking={note.id === seeking} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface NotesProps {
  notes: readonly Annotation[];
  /** Notes of the service that the way is found by; left out where the notes stand on this step. */
  among?: readonly Annotation[];
}

function Notes({ notes, among }: NotesProps) {
  const { t } = useTexts();
  const { open, openPlace, reveal, remove } = usePanelActions();
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
            {among && <span class="rn-muted">{note.target.step.label || note.target.page.title}</span>}
          </div>
          {among && (
            <div class="rn-entry-actions">
              <WayToPlace
                find={() =>
                  wayTo(
                    note.target,
                    among.map(({ target }) => target),
                  )
                }
                onOpen={() => openPlace(note.id)}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
