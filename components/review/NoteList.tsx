import type { ComponentChild } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import { useTexts } from '@/utils/i18n';
import type { Group, NoteNumbers, NoteTable, Slots } from '@/utils/review';
import { listItems } from './list-items';
import { lineAt, NoteRow } from './NoteRow';
import { hasNote, NOTHING, type Selection, turnNote, withNotes } from './selection';
import { useVirtualRows } from './use-virtual-rows';

/** Up to so many notes are open from the beginning. */
const OPEN_UP_TO = 50;
/** What a line is high before it was drawn, px. */
const HEIGHTS = { group: 48, closed: 92, open: 280 };

/** Notes as the list gets them: those in view are asked for, and come later. */
export interface ListedNotes {
  get(id: ChangeId): Annotation | undefined;
  want(ids: readonly ChangeId[]): void;
  /** Calls this when some have come; answers what ends that. */
  onRead(hear: () => void): () => void;
}

interface NoteListProps {
  table: NoteTable;
  /** In the order of the list. */
  slots: Slots;
  groups: readonly Group[];
  groupLabel(group: Group): string;
  notes: ListedNotes;
  /** What tells the notes apart, also when the table is another one. */
  numbers: NoteNumbers;
  selected: Selection;
  onSelect(selected: Selection): void;
  card(note: Annotation): ComponentChild;
}

/**
 * All notes of a choice in one list that draws what is in view. Arrow keys go from note to note, with Shift they select;
 * Ctrl+A selects all, Escape none.
 */
export function NoteList({
  table,
  slots,
  groups,
  groupLabel,
  notes,
  numbers,
  selected,
  onSelect,
  card,
}: NoteListProps) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const items = useMemo(() => listItems(slots, groups, numbers.of), [slots, groups, numbers]);
  const isFew = slots.length <= OPEN_UP_TO;
  const [turned, setTurned] = useState<ReadonlySet<ChangeId>>(new Set());
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState<{ control: string } | null>(null);
  const isOpen = (id: ChangeId) => turned.has(id) !== isFew;
  const activeLine = items.lineOf(Math.min(active, Math.max(0, slots.length - 1)));
  const { height, margin, rows, measure, scrollTo } = useVirtualRows({
    count: items.count,
    list,
    kept: activeLine,
    // Asked for each line of the list: numbers, which cost nothing to make.
    keyOf: useCallback((index) => items.keyOf(index), [items]),
    estimate: (index) => (items.keyOf(index) < 0 ? HEIGHTS.group : isFew ? HEIGHTS.open : HEIGHTS.closed),
  });
  const inView = rows.flatMap(({ index }) => {
    const item = items.at(index);
    return item?.kind === 'note' ? [table.idOf(item.slot)] : [];
  });
  // The list alone is drawn anew: what stands around it knows nothing of them.
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  useLayoutEffect(() => notes.onRead(() => redraw(undefined)), [notes]);
  useLayoutEffect(() => notes.want(inView));
  useLayoutEffect(() => {
    if (!wanted) return;
    const row = list.current?.querySelector(`[data-index="${activeLine}"] [data-row="${wanted.control}"]`);
    if (!(row instanceof HTMLElement)) return;
    row.focus({ preventScroll: true });
    setWanted(null);
  });
  const toggle = (set: ReadonlySet<ChangeId>, id: ChangeId) => {
    const next = new Set(set);
    if (!next.delete(id)) next.add(id);
    return next;
  };
  const press = (event: KeyboardEvent) => {
    const { target, key } = event;
    const control = target instanceof HTMLElement ? target.dataset.row : undefined;
    if (!control) return;
    if (key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return onSelect(withNotes(NOTHING, slots, numbers));
    }
    if (key === 'Escape') return onSelect(NOTHING);
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: slots.length - 1 }[key];
    if (to === undefined || to < 0 || to >= slots.length) return;
    event.preventDefault();
    if (event.shiftKey) onSelect(withNotes(selected, [slots[active] ?? 0, slots[to] ?? 0], numbers));
    setActive(to);
    setWanted({ control });
    scrollTo(items.lineOf(to));
  };
  return (
    <ul ref={list} class="rn-list" aria-label={t('review_notes')} style={{ height: `${height}px` }} onKeyDown={press}>
      {rows.map(({ index, start }) => {
        const item = items.at(index);
        if (!item) return null;
        const place = { index, top: start - margin, measure };
        if (item.kind === 'group')
          return (
            <li key={`group ${index}`} class="rn-line" {...lineAt(place)}>
              <h2>{groupLabel(item.group)}</h2>
            </li>
          );
        const id = table.idOf(item.slot);
        return (
          <NoteRow
            key={id}
            place={place}
            note={notes.get(id)}
            title={table.services[table.service[item.slot] ?? 0]?.name ?? ''}
            position={item.position}
            of={slots.length}
            state={isOpen(id) ? 'open' : 'closed'}
            active={index === activeLine}
            selected={hasNote(selected, item.slot, numbers)}
            onActive={() => setActive(item.position)}
            onToggle={() => {
              setTurned(toggle(turned, id));
              setWanted({ control: 'toggle' });
            }}
            onSelect={() => onSelect(turnNote(selected, item.slot, numbers))}
            card={card}
          />
        );
      })}
    </ul>
  );
}
