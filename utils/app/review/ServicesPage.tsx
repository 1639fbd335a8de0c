import { ServicesView } from '@/components/services/ServicesView';
import { type Tidying, TidyingContext } from '@/components/services/tidying';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import type { NoteTable, ReviewView, Slots } from '@/utils/review';

interface ServicesPageProps {
  table: NoteTable;
  /** The notes that are not deleted. */
  living: Slots;
  tidying: Tidying;
  view: ReviewView;
  addressOf(change: Partial<ReviewView>): string;
}

/** The review's page of services: filters and search are none of its business, the service in the address is. */
export function ServicesPage({ table, living, tidying, view, addressOf }: ServicesPageProps) {
  const all = (page: ReviewView['page'], filter: Partial<NoteFilter>) =>
    addressOf({ page, filter: { ...ALL_NOTES, ...filter }, query: '' });
  return (
    <TidyingContext value={tidying}>
      <ServicesView
        table={table}
        slots={living}
        service={view.filter.service}
        addressOf={(service) => all('services', { service })}
        onOpen={(service) => {
          location.hash = all('services', { service });
        }}
        notesAt={({ ratings: _, concerns: __, ...filter }) => all('notes', filter)}
      />
    </TidyingContext>
  );
}
