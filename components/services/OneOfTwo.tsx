import { countNotes, useTexts } from '@/utils/i18n';
import type { ServiceRow } from '@/utils/review';
import type { Known } from './known';
import { ServiceFacts } from './ServiceFacts';

interface OneOfTwoProps {
  /** One that nobody has noted anything on yet has no figures. */
  service: Pick<ServiceRow, 'key' | 'name' | 'portals'> & Partial<Pick<ServiceRow, 'notes'>>;
  /** What becomes of it when the two are merged. */
  part: 'goes' | 'stays';
  known: Known;
  addressOf(service: string): string;
}

/** One of two services that perhaps are one. */
export function OneOfTwo({ service, part, known, addressOf }: OneOfTwoProps) {
  const { t } = useTexts();
  const { key, name, notes } = service;
  return (
    <div>
      <p>
        <span aria-hidden="true">{part === 'stays' && '→ '}</span>
        {notes === undefined ? <strong>{name}</strong> : <a href={addressOf(key)}>{name}</a>}{' '}
        <span class="rn-muted">
          {notes === undefined
            ? t('services_of_catalogue')
            : `${t(part === 'stays' ? 'services_stays' : 'services_goes')}, ${countNotes(t, notes)}`}
        </span>
      </p>
      <ServiceFacts service={service} known={known} />
    </div>
  );
}
