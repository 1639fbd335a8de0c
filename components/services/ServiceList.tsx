import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { countServices, useTexts } from '@/utils/i18n';
import type { ServiceRow, TableFilter } from '@/utils/review';
import { Figures } from './Figures';
import { countPages, countSteps } from './in-words';
import type { Known } from './known';
import { ListingFields } from './ListingFields';
import { type Listing, listed } from './listing';
import { ServiceFacts } from './ServiceFacts';

/** Services that are drawn before somebody asks for more. */
const PORTION = 50;

interface ServiceListProps {
  services: readonly ServiceRow[];
  known: Known;
  listing: Listing;
  onListing(listing: Listing): void;
  /** The address of a service. */
  addressOf(service: string): string;
  notesAt(filter: Partial<TableFilter>): string;
}

/** All services that have notes, to be searched, sorted, narrowed down and opened. */
export function ServiceList({ services, known, listing, onListing, addressOf, notesAt }: ServiceListProps) {
  const texts = useTexts();
  const { t } = texts;
  const [limit, setLimit] = useState(PORTION);
  const shown = listed(services, listing, known);
  return (
    <>
      {services.length > 1 && <ListingFields {...{ services, known, listing }} onChange={onListing} />}
      <p role="status" class="rn-muted">
        {shown.length === services.length
          ? countServices(t, services.length)
          : t('review_of', shown.length, countServices(t, services.length))}
      </p>
      {shown.length === 0 && <p>{t('services_none')}</p>}
      <ul class="rn-services">
        {shown.slice(0, limit).map((service) => (
          <li key={service.key} class="rn-service">
            <h3>
              <a href={addressOf(service.key)}>{service.name}</a>
            </h3>
            <ServiceFacts service={service} known={known} />
            <p class="rn-tallies">
              <Figures tally={service} of={service.name} filter={{ service: service.key }} notesAt={notesAt} />
              <span class="rn-muted">
                {[countPages(texts, service.pages.length), service.steps > 0 && countSteps(texts, service.steps)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {shown.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + PORTION)}>
            {t('review_more', Math.min(PORTION, shown.length - limit))}
          </Button>
        </div>
      )}
    </>
  );
}
