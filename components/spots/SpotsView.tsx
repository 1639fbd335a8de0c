import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { SaidBar } from '@/components/common/SaidBar';
import { useDeeds } from '@/components/common/use-deeds';
import type { ChangeId } from '@/utils/domain/change';
import type { Counted, IsOwn } from '@/utils/domain/filter';
import type { OwnConcern } from '@/utils/domain/own-concern';
import type { SpotStatus } from '@/utils/domain/problem-spot';
import type { ServiceRef } from '@/utils/domain/target';
import { countNotes, useTexts } from '@/utils/i18n';
import { type FoundWords, NO_WORDS } from '@/utils/search';
import { findSpot } from '@/utils/spots';
import { SpotItem } from './SpotItem';
import { joinable } from './SpotJoin';
import { SpotOffers } from './SpotOffers';
import { type LoadedSpots, useSpots } from './services';
import { byWeight } from './weight';

/** Spots that are drawn before somebody asks for more. */
const PORTION = 50;

interface SpotsViewProps {
  /** The key of the service whose spots are shown; `null`: one is to be chosen. */
  service: string | null;
  services: readonly Counted<ServiceRef>[];
  /** The address of this page for a service. */
  addressOf(service: string): string;
  /** Another one: the notes have changed. */
  version: unknown;
  /** Whether filters and search leave a note; `null`: they leave all. */
  isChosen: ((note: ChangeId) => boolean) | null;
  /** Only spots that have come so far; `null`: all. */
  status: SpotStatus | null;
  /** By which words notes and what was said of spots were found; empty where nothing is searched. */
  words?: FoundWords;
  own: readonly OwnConcern[];
  isOwn: IsOwn;
}

/** The problem spots of a service, heaviest first, and what people say of them. */
export function SpotsView({ service, services, addressOf, ...list }: SpotsViewProps) {
  const { t } = useTexts();
  if (service !== null) {
    const name = services.find(({ value }) => value.key === service)?.value.name;
    return <SpotList key={service} service={service} name={name ?? ''} {...list} />;
  }
  return (
    <section class="rn-stack">
      <h2 tabIndex={-1} data-focus-home>
        {t('review_spots')}
      </h2>
      <p>{t('spots_choose_service')}</p>
      <ul class="rn-tight">
        {services.map(({ value, count }) => (
          <li key={value.key}>
            <a href={addressOf(value.key)}>{value.name || value.key}</a> · {countNotes(t, count)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type SpotListProps = Omit<SpotsViewProps, 'service' | 'services' | 'addressOf'> & { service: string; name: string };

function SpotList({ service, name, version, isChosen, status: wanted, words = NO_WORDS, own, isOwn }: SpotListProps) {
  const { t } = useTexts();
  const { loaded, failed, reload } = useLoaded(service, version);
  const [limit, setLimit] = useState(PORTION);
  const [opened, setOpened] = useState<string | null>(null);
  const { act, said, status } = useDeeds(reload);
  const shown = byWeight(loaded?.spots ?? []).filter(
    ({ notes, status }) => (isChosen === null || notes.some(isChosen)) && (wanted === null || status === wanted),
  );
  const open = opened === null ? undefined : findSpot(shown, opened);
  return (
    <section class="rn-spots">
      <h2 tabIndex={-1} data-focus-home>
        {name ? t('spots_of', name) : t('review_spots')}
      </h2>
      {failed && <p role="alert">{t('page_failed')}</p>}
      {!loaded && !failed && <p role="status">{t('spots_reading')}</p>}
      {loaded && <p class="rn-muted">{t('spots_why')}</p>}
      {loaded && <SpotOffers loaded={loaded} own={own} act={act} />}
      {loaded && shown.length === 0 && <p>{t('spots_none')}</p>}
      <ul class="rn-spot-list">
        {shown.slice(0, limit).map((spot) => (
          <SpotItem
            // Its key changes when a smaller note comes: what is open keeps what was typed.
            key={spot === open ? opened : spot.key}
            spot={spot}
            notes={loaded?.notes ?? new Map()}
            others={spot === open ? joinable(spot, loaded?.spots ?? []) : []}
            state={spot === open ? 'open' : 'closed'}
            words={words}
            onToggle={() => setOpened(spot === open ? null : spot.key)}
            own={own}
            isOwn={isOwn}
            act={act}
          />
        ))}
      </ul>
      {shown.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + PORTION)}>
            {t('review_more', Math.min(PORTION, shown.length - limit))}
          </Button>
        </div>
      )}
      <SaidBar said={said} status={status} />
    </section>
  );
}

/** The spots, read again when notes change; those of before stand until then. */
function useLoaded(service: string, version: unknown) {
  const { load } = useSpots();
  const [loaded, setLoaded] = useState<LoadedSpots | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);
  const reload = async () => {
    latest.current += 1;
    const turn = latest.current;
    try {
      const now = await load(service);
      if (turn !== latest.current) return;
      setLoaded(now);
      setFailed(false);
    } catch {
      if (turn === latest.current) setFailed(true);
    }
  };
  useEffect(() => {
    reload();
    return () => {
      latest.current += 1;
    };
  }, [service, version]);
  return { loaded, failed, reload };
}
