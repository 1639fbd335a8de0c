import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SaidBar } from '@/components/common/SaidBar';
import { useDeeds } from '@/components/common/use-deeds';
import { EmptyReview } from '@/components/review/EmptyReview';
import { makeFindable } from '@/utils/catalogue/services/suggest';
import type { ServiceRef } from '@/utils/domain/target';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { type Double, listServices, type NoteTable, pairOf, type Slots, type TableFilter } from '@/utils/review';
import { countPages } from './in-words';
import { FIRST_LISTING } from './listing';
import { Offers } from './Offers';
import { ServiceDetail } from './ServiceDetail';
import { ServiceList } from './ServiceList';
import { useTidying } from './tidying';
import { useDoubles, useTidied } from './use-tidied';

interface ServicesViewProps {
  table: NoteTable;
  /** The notes that are not deleted. */
  slots: Slots;
  /** The key of the service that is opened; `null`: all of them are listed. */
  service: string | null;
  /** The address of this page for a service, or for all. */
  addressOf(service: string | null): string;
  onOpen(service: string): void;
  notesAt(filter: Partial<TableFilter>): string;
}

/** The place to tidy up: which pages belong to which service, what it is called, which services are one. */
export function ServicesView({ table, slots, service, addressOf, onOpen, notesAt }: ServicesViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const tidying = useTidying();
  const services = useMemo(() => listServices(table, slots), [table, slots]);
  const byKey = useMemo(() => new Map(services.map((each) => [each.key, each])), [services]);
  const { tidied, catalogue, known, reload } = useTidied(table);
  const doubles = useDoubles(services, tidied, known);
  const [listing, setListing] = useState(FIRST_LISTING);
  const { act, said, status } = useDeeds(reload);
  const part = useRef<HTMLElement>(null);
  useFocusOnNewService(part, service);
  const choice = useMemo(
    () => ({ known: makeFindable(services.map(({ key, name }) => ({ key, name, hint: '' }))), catalogue }),
    [services, catalogue],
  );
  const move = (pages: readonly string[], to: ServiceRef, done: MessageKey, ways: { open?: string; back?: string }) => {
    let former: Awaited<ReturnType<typeof tidying.movePages>> = [];
    return act({
      async work() {
        former = await tidying.movePages(pages.map((page) => ({ page, service: to })));
        if (ways.open !== undefined) onOpen(ways.open);
      },
      done,
      fill: [to.name || to.key, countPages(texts, pages.length)],
      async undo() {
        await tidying.movePages(former);
        if (ways.back !== undefined) onOpen(ways.back);
      },
      leaves: true,
    });
  };
  const merge = (from: string, into: ServiceRef) => {
    // Only where one of the two is open there is somewhere to go.
    const ways = service === null ? {} : { open: into.key, back: service };
    void move(byKey.get(from)?.pages ?? [], into, 'services_merged', ways);
  };
  const keepApart = (double: Double) => {
    const pair = pairOf(double);
    const work = () => tidying.keepApart(pair, 'apart');
    void act({ work, done: 'services_kept_apart', undo: () => tidying.keepApart(pair, 'offered'), leaves: true });
  };
  const open = service === null ? undefined : byKey.get(service);
  const offers = doubles.filter(({ from, into }) => service === null || from === service || into.key === service);
  const offered = (
    <Offers
      key={service ?? ''}
      of={service === null ? 'all' : 'one'}
      doubles={offers}
      services={byKey}
      known={known}
      addressOf={addressOf}
      onMerge={merge}
      onKeepApart={keepApart}
    />
  );
  return (
    <section ref={part} class="rn-services-page" aria-label={t('review_services')}>
      {service !== null && (
        <p>
          <a href={addressOf(null)}>‹ {t('services_all')}</a>
        </p>
      )}
      {service === null && (
        <>
          <h2 tabIndex={-1} data-focus-home>
            {t('review_services')}
          </h2>
          {services.length === 0 ? (
            <EmptyReview />
          ) : (
            <>
              <p>{t('services_text')}</p>
              {offered}
              <ServiceList {...{ services, known, listing, notesAt }} onListing={setListing} addressOf={addressOf} />
            </>
          )}
        </>
      )}
      {service !== null && !open && <p>{t('services_gone')}</p>}
      {open && (
        <ServiceDetail
          key={open.key}
          {...{ table, slots, service: open, tidied, choice, known, notesAt }}
          onRename={(name) => {
            const former = tidied.named.find(({ key }) => key === open.key)?.name ?? '';
            void act({
              work: () => tidying.nameService(open.key, name),
              done: 'panel_service_named',
              undo: () => tidying.nameService(open.key, former),
            });
          }}
          onConnect={(to) => void move(open.pages, to, 'services_connected', { open: to.key, back: open.key })}
          onMove={(pages, to) =>
            move(
              pages,
              to,
              'services_moved',
              pages.length === open.pages.length ? { open: to.key, back: open.key } : {},
            )
          }
          onRelease={(page) => {
            let former: Awaited<ReturnType<typeof tidying.movePages>> = [];
            void act({
              async work() {
                former = await tidying.movePages([{ page, service: null }]);
              },
              done: 'services_released',
              async undo() {
                await tidying.movePages(former);
              },
              leaves: true,
            });
          }}
        >
          {offered}
        </ServiceDetail>
      )}
      <SaidBar said={said} status={status} />
    </section>
  );
}

/** Who opens a service, or goes back to all, begins at the heading; unless something is being said there. */
function useFocusOnNewService(part: { readonly current: HTMLElement | null }, service: string | null): void {
  const drawn = useRef(service);
  useLayoutEffect(() => {
    const says = part.current?.querySelector('[role=status][tabindex]') === document.activeElement;
    if (drawn.current !== service && !says) part.current?.querySelector('h2')?.focus();
    drawn.current = service;
  }, [service]);
}
