import { useMemo, useState } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useCatalogue } from '@/components/common/catalogue-context';
import { Select } from '@/components/common/Select';
import { concernLabel } from '@/utils/catalogue';
import type { ChangeId } from '@/utils/domain/change';
import { conversationOf } from '@/utils/domain/conversation';
import type { IsOwn } from '@/utils/domain/filter';
import { inDigits } from '@/utils/domain/in-digits';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { type MessageKey, useTexts, weekInWords } from '@/utils/i18n';
import {
  type Group,
  groupNotes,
  type ListSort,
  type NoteTable,
  rankSlots,
  type Slots,
  SORT_KEYS,
  sortNotes,
} from '@/utils/review';
import type { FoundWords } from '@/utils/search';
import type { ReviewActions } from './actions';
import { NoteCard } from './NoteCard';
import { type ListedNotes, NoteList } from './NoteList';
import { SelectionBar } from './SelectionBar';
import { NOTHING, type Selection, selectedSlots, withNotes } from './selection';
import { useNumbers } from './use-numbers';

const SORT_WORDS: Readonly<Record<ListSort, MessageKey>> = {
  place: 'review_sort_place',
  week: 'review_sort_week',
  severity: 'review_sort_severity',
  votes: 'review_sort_votes',
  replies: 'review_sort_replies',
  service: 'review_sort_service',
  concern: 'review_sort_concern',
};

/** What is grouped when it is sorted by it. */
const GROUPED = ['service', 'concern', 'week'] as const;

interface NotesPageProps {
  table: NoteTable;
  /** The notes that the filters leave. */
  slots: Slots;
  /** How well each slot's note fits what is searched for: then the order is that of the search. */
  scores: Uint8Array | null;
  /** By which words they were found; empty where nothing is searched. */
  words?: FoundWords;
  /** What was said of the problem spots that a note is in. */
  spotTexts?: ((note: ChangeId) => readonly string[] | undefined) | undefined;
  sort: ListSort;
  onSort(sort: ListSort): void;
  notes: ListedNotes;
  isOwn: IsOwn;
  own: readonly OwnConcern[];
  actions: ReviewActions;
  onShare(notes: Slots): void;
}

/** The notes of a choice, in an order that people choose, and what can be done with many of them. */
export function NotesPage({
  table,
  slots,
  scores,
  words,
  spotTexts,
  sort,
  onSort,
  notes,
  isOwn,
  own,
  actions,
  onShare,
}: NotesPageProps) {
  const { t, language: interfaceLanguage } = useTexts();
  const { language } = useCatalogue();
  const [selected, setSelected] = useState<Selection>(NOTHING);
  const sorted = useMemo(() => {
    // Those that fit alike come as people walk.
    if (scores) return rankSlots(sortNotes(table, slots, 'place'), scores);
    return sortNotes(table, slots, sort);
  }, [table, slots, scores, sort]);
  const by = scores ? undefined : GROUPED.find((key) => key === sort);
  const groups = useMemo(() => (by ? groupNotes(table, sorted, by) : []), [table, sorted, by]);
  const groupLabel = ({ number, from, to }: Group) => {
    const label = {
      service: () => table.services[number]?.name ?? '',
      concern: () =>
        number < 0 ? t('note_without_concern') : concernLabel(table.concernKeys[number] ?? '', language, own),
      week: () => weekInWords(t, table.weeks[number] ?? ''),
    }[by ?? 'week']();
    return `${label} (${inDigits(to - from, interfaceLanguage)})`;
  };
  const numbers = useNumbers(table);
  const chosen = useMemo(() => selectedSlots(selected, numbers), [selected, numbers]);
  return (
    <>
      <div class="rn-row">
        {!scores && slots.length > 1 && (
          <Select
            label={t('review_sort')}
            value={sort}
            options={SORT_KEYS.map((value) => ({ value, label: t(SORT_WORDS[value]) }))}
            onChoose={(chosen) => onSort(SORT_KEYS.find((key) => key === chosen) ?? 'place')}
          />
        )}
        {slots.length > 1 && chosen.length < slots.length && (
          <LinkButton onClick={() => setSelected(withNotes(NOTHING, slots, numbers))}>
            {t('review_select_all', slots.length)}
          </LinkButton>
        )}
      </div>
      <SelectionBar
        table={table}
        selected={chosen}
        onSelectNone={() => setSelected(NOTHING)}
        own={own}
        change={actions.change}
        onShare={onShare}
      />
      <NoteList
        table={table}
        slots={sorted}
        groups={groups}
        groupLabel={groupLabel}
        notes={notes}
        numbers={numbers}
        selected={selected}
        onSelect={setSelected}
        card={(note) => (
          <NoteCard
            note={note}
            words={words}
            spotTexts={spotTexts?.(note.id)}
            conversation={conversationOf(note, isOwn)}
            findWay={() => actions.findWay(note)}
            onOpenPlace={() => actions.openPlace(note.id)}
          />
        )}
      />
    </>
  );
}
