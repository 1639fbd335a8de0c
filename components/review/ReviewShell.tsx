import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { useKeptFocus } from '@/components/common/use-kept-focus';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { countNotes, countServices, type MessageKey, useTexts } from '@/utils/i18n';
import type { FilterLists, ReviewPage } from '@/utils/review';
import { EmptyReview } from './EmptyReview';
import { NoteFilters } from './NoteFilters';

const TABS = {
  overview: 'review_overview',
  spots: 'review_spots',
  notes: 'review_notes',
  services: 'review_services',
  catalogue: 'review_catalogue',
} as const satisfies Partial<Record<ReviewPage, MessageKey>>;

/** The pages that filters speak of. */
const FILTERED: readonly ReviewPage[] = ['overview', 'spots', 'notes'];

interface ReviewShellProps {
  page: ReviewPage;
  filter: NoteFilter;
  lists: FilterLists;
  /** Notes on this device. */
  total: number;
  /** How many notes filters and search leave. */
  shown: number;
  own: readonly OwnConcern[];
  /** The address of a page with the same filters. */
  addressOf(page: ReviewPage): string;
  onFilter(filter: NoteFilter): void;
  onShare(): void;
  /** The field of the search. */
  search: ComponentChildren;
  /** What is to be known of the notes before anything else. */
  notice?: ComponentChildren;
  /** What is shown, by its name, and the others that have one. */
  views?: ComponentChildren;
  children: ComponentChildren;
}

/** What stands around each page of the review: its head, the way to the other pages, search and filters. */
export function ReviewShell(props: ReviewShellProps) {
  const { page, filter, lists, total, shown, own, addressOf, onFilter, onShare, search, notice, views, children } =
    props;
  const { t } = useTexts();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const latest = useRef(onFilter);
  latest.current = onFilter;
  // A thousand choices are not gone through again with each letter that somebody types into the search.
  const filters = useMemo(
    () => <NoteFilters lists={lists} filter={filter} own={own} onChange={(to) => latest.current(to)} />,
    [lists, filter, own],
  );
  const isFiltered = shown < total;
  return (
    <main ref={main} class="rn-page rn-stack rn-review">
      <header class="rn-row rn-head">
        <h1 tabIndex={-1} data-focus-home>
          Randnotiz · {t('review_title')}
        </h1>
        {total > 0 && search}
        {total > 0 && views}
        {total > 0 && <Button onClick={onShare}>{t('review_share')}</Button>}
      </header>
      <nav aria-label={t('review_tabs')}>
        <ul class="rn-tabs">
          {Object.entries(TABS).map(([to, words]) => (
            <li key={to}>
              <a href={addressOf(to as keyof typeof TABS)} aria-current={to === page ? 'page' : undefined}>
                {t(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {notice}
      {FILTERED.includes(page) && total > 0 && (
        <>
          {filters}
          <div class="rn-row">
            <p role="status" tabIndex={-1} data-focus-home class="rn-muted">
              {isFiltered
                ? t('review_of', shown, countNotes(t, total))
                : `${countNotes(t, total)}, ${countServices(t, lists.services.length)}`}
            </p>
            {isFiltered && <LinkButton onClick={() => onFilter(ALL_NOTES)}>{t('review_reset')}</LinkButton>}
          </div>
          {filter.among && <p>{t('review_among', countNotes(t, filter.among.length))}</p>}
          {shown === 0 && <p class="kern-body">{t('review_nothing')}</p>}
        </>
      )}
      {FILTERED.includes(page) && total === 0 ? <EmptyReview /> : children}
    </main>
  );
}
