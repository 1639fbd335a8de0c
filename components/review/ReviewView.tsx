import { useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { useKeptFocus } from '@/components/common/use-kept-focus';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import { conversationOf } from '@/utils/domain/conversation';
import { ALL_NOTES, filterNotes, type IsOwn, type NoteFilter, servicesOf } from '@/utils/domain/filter';
import { wayTo } from '@/utils/domain/way';
import { countNotes, countServices, useTexts } from '@/utils/i18n';
import { NoteCard } from './NoteCard';
import { NoteFilters } from './NoteFilters';

/** Cards that are drawn before somebody asks for more. */
const PORTION = 100;

interface ReviewViewProps {
  notes: readonly Annotation[];
  filter: NoteFilter;
  isOwn: IsOwn;
  onFilter(filter: NoteFilter): void;
  onShare(): void;
  /** Opens the page of a note, or where its service begins, in a new tab. */
  onOpenPlace(note: ChangeId): void;
}

/** The list of all notes with its filters. */
export function ReviewView({ notes, filter, isOwn, onFilter, onShare, onOpenPlace }: ReviewViewProps) {
  const { t } = useTexts();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const [limit, setLimit] = useState(PORTION);
  const shown = filterNotes(notes, filter, isOwn);
  const filtered = shown.length < notes.length;
  return (
    <main ref={main} class="rn-page rn-stack">
      <header class="rn-row rn-head">
        <h1 tabIndex={-1} data-focus-home>
          Randnotiz · {t('review_title')}
        </h1>
        {notes.length > 0 && <Button onClick={onShare}>{t('review_share')}</Button>}
      </header>
      {notes.length === 0 ? (
        <p class="kern-body">{t('review_empty')}</p>
      ) : (
        <>
          <NoteFilters
            notes={filterNotes(notes, { ...filter, service: null, concern: null }, isOwn)}
            filter={filter}
            onChange={onFilter}
          />
          <p role="status" tabIndex={-1} data-focus-home class="rn-muted">
            {filtered
              ? t('review_of', shown.length, countNotes(t, notes.length))
              : `${countNotes(t, notes.length)}, ${countServices(t, servicesOf(notes).length)}`}
          </p>
          {filtered && <LinkButton onClick={() => onFilter(ALL_NOTES)}>{t('review_reset')}</LinkButton>}
          {shown.length === 0 && <p class="kern-body">{t('review_nothing')}</p>}
          <ul>
            {shown.slice(0, limit).map((note) => (
              <NoteCard
                key={note.id}
                note={note}
                conversation={conversationOf(note, isOwn)}
                findWay={() =>
                  wayTo(
                    note.target,
                    notes.map(({ target }) => target),
                  )
                }
                onOpenPlace={() => onOpenPlace(note.id)}
              />
            ))}
          </ul>
          {shown.length > limit && (
            <Button onClick={() => setLimit(limit + PORTION)}>
              {t('review_more', Math.min(PORTION, shown.length - limit))}
            </Button>
          )}
        </>
      )}
    </main>
  );
}
