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
import type { ReviewActions } from './actions';
import { type FoundWords, NoteCard } from './NoteCard';
import { type ListedNotes, NoteList } from './NoteList';
import { SelectionBar } from './SelectionBar';

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
  scores: Uint16Array | null;
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
  onShare(notes: readonly ChangeId[]): void;
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
  const [selected, setSelected] = useState<ReadonlySet<ChangeId>>(new Set());
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
  const hasConcern = (note: ChangeId, concern: string) => {
    const slot = table.slotOf(note);
    const place = table.concernKeys.indexOf(concern);
    return place >= 0 && table.concerns.subarray(table.concernsAt[slot], table.concernsAt[slot + 1]).includes(place);
  };
  // What was deleted meanwhile cannot be selected any more.
  const stillThere = useMemo(() => new Set([...selected].filter((id) => table.slotOf(id) >= 0)), [selected, table]);
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
        {slots.length > 1 && selected.size < slots.length && (
          <LinkButton onClick={() => setSelected(new Set(Array.from(sorted, (slot) => table.idOf(slot))))}>
            {t('review_select_all', slots.length)}
          </LinkButton>
        )}
      </div>
      <SelectionBar
        selected={stillThere}
        onSelect={setSelected}
        hasConcern={hasConcern}
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
        selected={stillThere}
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
