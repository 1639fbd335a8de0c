import type { ComponentChild } from 'preact';
import { NoteLine } from '@/components/common/NoteLine';
import type { Annotation } from '@/utils/domain/annotation';
import { inDigits } from '@/utils/domain/in-digits';
import { countVoices, useTexts, weekInWords } from '@/utils/i18n';

/** Where a line of the list stands, and how its height is taken. */
export interface LinePlace {
  index: number;
  /** From the beginning of the list, px. */
  top: number;
  measure(line: HTMLElement | null): void;
}

/** What makes an element a line of the list. */
export function lineAt({ index, top, measure }: LinePlace) {
  return { ref: measure, 'data-index': index, style: { transform: `translateY(${top}px)` } };
}

interface NoteRowProps {
  place: LinePlace;
  /** `undefined` while it is being read. */
  note: Annotation | undefined;
  /** What is known of it before it is read. */
  title: string;
  position: number;
  of: number;
  state: 'open' | 'closed';
  /** Whether the Tab key stops here: of all rows it does in one. */
  active: boolean;
  selected: boolean;
  onActive(): void;
  onToggle(): void;
  onSelect(): void;
  /** The whole note, when the row is open. */
  card(note: Annotation): ComponentChild;
}

/** A note in the list: two lines, or all of it when it is open. Its box selects it. */
export function NoteRow({ place, note, title, position, of, state, active, selected, ...on }: NoteRowProps) {
  const { t, language } = useTexts();
  const tabIndex = active ? 0 : -1;
  return (
    // A list item by its element, too; the numbers are those of the whole list, of which a part is drawn.
    <li
      {...lineAt(place)}
      class={`rn-line rn-note-row ${selected ? 'selected' : ''}`}
      aria-posinset={position + 1}
      aria-setsize={of}
      onFocusIn={on.onActive}
    >
      <input
        type="checkbox"
        data-row="select"
        tabIndex={tabIndex}
        checked={selected}
        aria-label={t('review_select', position + 1)}
        onChange={on.onSelect}
      />
      <div class="rn-note-body">
        {note && state === 'open' ? (
          <>
            {on.card(note)}
            <button
              type="button"
              class="rn-link"
              data-row="toggle"
              tabIndex={tabIndex}
              aria-expanded
              onClick={on.onToggle}
            >
              {t('review_close_note')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="rn-entry"
            data-row="toggle"
            tabIndex={tabIndex}
            aria-expanded={false}
            onClick={on.onToggle}
          >
            {note ? <NoteLine note={note} /> : <span class="rn-note-coming">{title}</span>}
            {note && <span class="rn-muted rn-note-meta">{metaOf(note)}</span>}
          </button>
        )}
      </div>
    </li>
  );

  function metaOf({ target, week, votes, replies }: Annotation): string {
    const said = [
      target.service.name || target.page.title,
      target.step.label,
      weekInWords(t, week),
      countVoices(t, { voices: votes.length, vote: 'none' }),
      replies.length > 0 && `${t('replies_title')}: ${inDigits(replies.length, language)}`,
    ];
    return said.filter(Boolean).join(' · ');
  }
}
