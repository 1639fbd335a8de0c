import { useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { type MessageKey, useTexts } from '@/utils/i18n';
import type { Double, ServiceRow } from '@/utils/review';
import { keyInWords } from './in-words';
import type { Known } from './known';
import { OneOfTwo } from './OneOfTwo';

const WHY: Readonly<Record<Exclude<Double['why'], 'key'>, MessageKey>> = {
  known: 'services_why_known',
  name: 'services_why_name',
  path: 'services_why_path',
};

const DOUBTS: Readonly<Record<NonNullable<Double['doubt']>, MessageKey>> = {
  services: 'services_doubt_services',
  portals: 'services_doubt_portals',
};

/** Offers that are drawn at first, lest what people came for is far below; and those that each "more" adds. */
const FIRST = 2;
const PORTION = 10;

interface DoublesProps {
  doubles: readonly Double[];
  services: ReadonlyMap<string, ServiceRow>;
  known: Known;
  addressOf(service: string): string;
  /** All pages of the one go to the other. */
  onMerge(from: string, into: Double['into']): void;
  onKeepApart(double: Double): void;
}

/** Some services that perhaps are one: people merge them, or leave them apart. */
export function Doubles({ doubles, services, known, addressOf, onMerge, onKeepApart }: DoublesProps) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(FIRST);
  return (
    <>
      <ul class="rn-stack">
        {doubles.slice(0, limit).map((double) => {
          const { why, from, into, doubt } = double;
          const [goes, stays] = [services.get(from), services.get(into.key)];
          if (!goes) return null;
          // What is in a catalogue is not put to what is in none.
          const canTurn = stays && !keyInWords(into.key);
          return (
            <li key={`${from} ${into.key}`} class="rn-question rn-stack">
              <OneOfTwo service={goes} part="goes" known={known} addressOf={addressOf} />
              <OneOfTwo service={stays ?? { ...into, portals: [] }} part="stays" known={known} addressOf={addressOf} />
              <p>
                {why === 'key' ? t('services_why_key', keyInWords(into.key)) : t(WHY[why])}{' '}
                {doubt && <strong>{t(DOUBTS[doubt])}</strong>}
              </p>
              <div class="rn-row">
                <Button onClick={() => onMerge(from, into)}>
                  {stays ? t('services_merge') : t('services_connect_with', keyInWords(into.key))}
                </Button>
                {canTurn && (
                  <Button onClick={() => onMerge(into.key, { key: from, name: goes.name })}>
                    {t('services_merge_turned')}
                  </Button>
                )}
                <Button onClick={() => onKeepApart(double)}>{t('spots_keep_apart')}</Button>
              </div>
            </li>
          );
        })}
      </ul>
      {doubles.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + PORTION)}>
            {t('review_more', Math.min(PORTION, doubles.length - limit))}
          </Button>
        </div>
      )}
    </>
  );
}
