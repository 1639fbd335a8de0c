import { useMemo } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';
import type { ServiceRow, TableFilter } from '@/utils/review';
import { Figures } from './Figures';
import { countPages, countSteps } from './in-words';
import type { Known } from './known';
import { ServiceFacts } from './ServiceFacts';

interface ServiceItemProps {
  service: ServiceRow;
  known: Known;
  addressOf(service: string): string;
  notesAt(filter: Partial<TableFilter>): string;
}

/** A service in the list. Answers the same as before while nothing of it changed, so that Preact passes it over. */
export function ServiceItem({ service, known, addressOf, notesAt }: ServiceItemProps) {
  const texts = useTexts();
  const { key, name, pages, steps } = service;
  return useMemo(
    () => (
      <li class="rn-service">
        <h3>
          <a href={addressOf(key)}>{name}</a>
        </h3>
        <ServiceFacts service={service} known={known} />
        <p class="rn-tallies">
          <Figures tally={service} of={name} filter={{ service: key }} notesAt={notesAt} />
          <span class="rn-muted">
            {[countPages(texts, pages.length), steps > 0 && countSteps(texts, steps)].filter(Boolean).join(', ')}
          </span>
        </p>
      </li>
    ),
    // Where links lead hangs on nothing but the service.
    [service, known, texts],
  );
}
