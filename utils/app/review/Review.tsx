import { useCallback, useMemo } from 'preact/hooks';
import { CatalogueView } from '@/components/catalogue/CatalogueView';
import { type CatalogueServices, CatalogueServicesContext } from '@/components/catalogue/catalogue-services';
import { Memo } from '@/components/common/Memo';
import { inSlices } from '@/components/common/slices';
import { useLater } from '@/components/common/use-later';
import { ConversationContext, type ConversationServices } from '@/components/conversation/services';
import { ImportView } from '@/components/import/ImportView';
import { OverviewView } from '@/components/overview/OverviewView';
import type { ReviewActions } from '@/components/review/actions';
import { NotesPage } from '@/components/review/NotesPage';
import { ReviewShell } from '@/components/review/ReviewShell';
import { SamplesNotice } from '@/components/review/SamplesNotice';
import { SearchField } from '@/components/review/SearchField';
import { searchInWords } from '@/components/review/search-words';
import type { Tidying } from '@/components/services/tidying';
import { ShareView } from '@/components/share/ShareView';
import { SpotsView } from '@/components/spots/SpotsView';
import { SpotsContext, type SpotsServices } from '@/components/spots/services';
import { ViewsMenu } from '@/components/views/ViewsMenu';
import { viewInWords } from '@/components/views/view-in-words';
import { createFileJobs } from '@/utils/app/file-worker/ask';
import type { KnownNotes } from '@/utils/app/import/open-annotations';
import { browser } from '@/utils/browser';
import type { ChangeId } from '@/utils/domain/change';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import { useTexts } from '@/utils/i18n';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';
import {
  amongInSteps,
  countConcerns,
  firstPage,
  maskOf,
  type ReviewPage,
  type ReviewView,
  type Slots,
  selectNotes,
  type TableFilter,
} from '@/utils/review';
import { NO_WORDS } from '@/utils/search';
import type { ReviewData, ReviewSource } from './data';
import { createImporting } from './importing';
import { createProtecting } from './protecting';
import { ServicesPage } from './ServicesPage';
import { createSamples } from './samples';
import { useFocusOnNewPage } from './use-focus-on-new-page';
import { useChosen, useFilterLists, useReviewData, useView } from './use-review';
import { useFirstImport, useSampleNotes } from './use-samples';
import { useSearch } from './use-search';
import { useShareServices } from './use-share-services';
import { useSpotTexts } from './use-spot-texts';
import { useStatuses } from './use-statuses';
import { useNamedViews } from './use-views';

const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
const job = createFileJobs(() => new Worker(browser.runtime.getURL('/file-worker.js')));
const protecting = createProtecting(job);

/** Tells everybody who shows notes, this page among them: the news come from the background. */
const arrived = () => background('changes.arrived', null);

/** The pages that show what was found; from others a search leads to the list. */
const SEARCHED: readonly ReviewPage[] = ['overview', 'spots', 'notes'];

interface ReviewProps {
  source: ReviewSource;
  first: ReviewData;
  actions: ReviewActions;
  conversing: ConversationServices;
  catalogue: CatalogueServices;
  spots: SpotsServices;
  tidying: Tidying;
  known: KnownNotes;
}

/** What spots themselves are chosen by: the others choose notes that they hold. */
const OF_SPOTS: readonly string[] = ['service', 'status'] satisfies (keyof NoteFilter)[];

/** The review over the notes of this device. */
export function Review({ source, first, actions, conversing, catalogue, spots, tidying, known }: ReviewProps) {
  const { t } = useTexts();
  const { view, go, addressOf } = useView();
  const { data, notes } = useReviewData(source, first);
  const { table, concerns } = data;
  // A file is made of what filters leave: what is searched for must not count there, unseen.
  const { answer, progress, scores } = useSearch(view.page === 'share' ? '' : view.query, table);
  const spotTexts = useSpotTexts(source, table, view.query);
  const statuses = useStatuses(source, table);
  const slots = useChosen(data, view.filter, scores, statuses);
  const lists = useFilterLists(data, view.filter, scores, statuses);
  const living = useMemo(() => selectNotes(table, {}), [table]);
  const page = view.page ?? firstPage(living.length);
  useFocusOnNewPage(page);
  // What stands around it comes first: both at once would take longer than a page may stand still.
  const drawn = useLater() ? page : null;
  // The page of the catalogue takes files of its own.
  const isEmpty = living.length === 0;
  const { wasEmpty, round, nextRound } = useFirstImport(isEmpty);
  const importing = useMemo(() => {
    const plain = createImporting(job, known, async () => undefined);
    return createSamples({
      importing: plain,
      arrived,
      area: browser.storage.local,
      change: actions.change,
      notes: source.notes,
    });
  }, [known, actions, source]);
  const sampleNotes = useSampleNotes(table, living);
  const isChosen = useMemo(() => {
    // A spot of which nothing but what was said is left has no note that could be chosen.
    const others = Object.entries(view.filter).filter(([field, value]) => !OF_SPOTS.includes(field) && value !== null);
    if (others.length === 0 && !scores) return null;
    // Made when it is first asked for: the list of notes does not need it.
    let chosen: Uint8Array | undefined;
    return (note: ChangeId) => {
      chosen ??= maskOf(table, slots);
      return chosen[table.slotOf(note)] === 1;
    };
  }, [table, slots, view.filter, scores]);
  const services = useShareServices(job);
  const views = useNamedViews();
  const hold = [view.filter, view.query, view.sort];
  const notesAt = useCallback((more: Partial<TableFilter>) => addressOf(withMore(view, 'notes', more)), hold);
  const overviewAt = useCallback((more: Partial<TableFilter>) => addressOf(withMore(view, 'overview', more)), hold);
  // None at all means the search, too.
  const onFilter = (filter: typeof view.filter) => go({ page, filter, ...(filter === ALL_NOTES && { query: '' }) });
  const shareAmong = async (some: Slots, from: Partial<ReviewView> & Pick<ReviewView, 'filter'>) => {
    const among = await inSlices(amongInSteps(table, some));
    go({ ...from, page: 'share', filter: { ...from.filter, among } });
  };
  const { read, undo, samples } = importing;
  const importView = <ImportView key={round} read={read} undo={undo} {...(isEmpty && { samples })} />;
  if (page === 'share')
    return (
      <>
        <ShareView
          lists={lists}
          total={living.length}
          filter={view.filter}
          own={concerns}
          version={data}
          onFilter={onFilter}
          services={services}
          protecting={protecting}
          onBack={() => go({ page: 'notes' })}
        />
        {importView}
      </>
    );
  return (
    <>
      <ReviewShell
        page={page}
        filter={view.filter}
        lists={lists}
        total={living.length}
        shown={slots.length}
        own={concerns}
        addressOf={(to) => addressOf({ page: to })}
        onFilter={onFilter}
        onShare={() => (scores ? shareAmong(slots, { query: '', filter: view.filter }) : go({ page: 'share' }))}
        views={<ViewsMenu {...views} address={addressOf({ page })} unnamed={viewInWords(t, view, lists.services)} />}
        notice={
          <SamplesNotice count={sampleNotes.length} onRemove={() => importing.remove(sampleNotes).finally(nextRound)} />
        }
        search={
          <SearchField
            query={view.query}
            onQuery={(query) => go({ page: SEARCHED.includes(page) ? page : 'notes', query }, 'replace')}
            said={view.query ? searchInWords(t, { total: answer && slots.length, progress }) : ''}
          />
        }
      >
        {drawn === 'overview' && (
          <Memo of={[table, slots, concerns, notesAt, overviewAt]}>
            {() => (
              <OverviewView
                {...{ table, slots, notesAt, overviewAt }}
                service={view.filter.service}
                ownConcerns={concerns}
              />
            )}
          </Memo>
        )}
        {drawn === 'catalogue' && (
          <CatalogueServicesContext value={catalogue}>
            <CatalogueView
              counts={new Map(countConcerns(table, living).map(({ value, count }) => [value, count]))}
              notesAt={(concern) => addressOf({ page: 'notes', filter: { ...ALL_NOTES, concern } })}
            />
          </CatalogueServicesContext>
        )}
        {drawn === 'spots' && (
          <SpotsContext value={spots}>
            <SpotsView
              service={view.filter.service}
              services={lists.services}
              addressOf={(service) => addressOf({ page, filter: { ...view.filter, service, page: null, step: null } })}
              version={data}
              isChosen={isChosen}
              status={view.filter.status}
              words={answer?.words ?? NO_WORDS}
              own={concerns}
              isOwn={data.isOwn}
            />
          </SpotsContext>
        )}
        {drawn === 'services' && <ServicesPage {...{ table, tidying, view, addressOf, living }} />}
        {drawn === 'notes' && (
          <ConversationContext value={conversing}>
            <NotesPage
              table={table}
              slots={slots}
              scores={scores ?? null}
              words={answer?.words ?? NO_WORDS}
              spotTexts={spotTexts}
              sort={view.sort}
              onSort={(sort) => go({ page, sort })}
              notes={notes}
              isOwn={data.isOwn}
              own={concerns}
              actions={actions}
              onShare={(some) => shareAmong(some, { filter: ALL_NOTES })}
            />
          </ConversationContext>
        )}
      </ReviewShell>
      {wasEmpty && page !== 'catalogue' && importView}
    </>
  );
}

/** A page with what the filter says further. An address knows one rating and one concern. */
function withMore(
  { filter }: ReviewView,
  page: ReviewPage,
  { ratings = [], concerns = [], ...more }: Partial<TableFilter>,
): Partial<ReviewView> {
  const [rating = more.rating ?? filter.rating] = ratings;
  const [concern = more.concern ?? filter.concern] = concerns;
  return { page, filter: { ...filter, ...more, rating, concern } };
}
