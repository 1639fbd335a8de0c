import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { countServices, useTexts } from '@/utils/i18n';
import type { ServiceRow, TableFilter } from '@/utils/review';
import type { Known } from './known';
import { ListingFields } from './ListingFields';
import { findableRows, type Listing, listed } from './listing';
import { ServiceItem } from './ServiceItem';

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
  const { t } = useTexts();
  const [limit, setLimit] = useState(PORTION);
  const rows = useMemo(() => findableRows(services), [services]);
  const shown = listed(rows, listing, known);
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
          <ServiceItem key={service.key} {...{ service, known, addressOf, notesAt }} />
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
