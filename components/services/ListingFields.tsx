import { Select } from '@/components/common/Select';
import { TextInput } from '@/components/common/TextInput';
import { LEVELS } from '@/utils/catalogue/services/level';
import { type MessageKey, useTexts } from '@/utils/i18n';
import type { ServiceRow } from '@/utils/review';
import { LEVEL_WORDS } from './in-words';
import type { Known } from './known';
import { type Listing, ORDERS, type Order } from './listing';

const ORDER_WORDS: Readonly<Record<Order, MessageKey>> = {
  name: 'services_order_name',
  notes: 'services_order_notes',
  obstacles: 'services_order_obstacles',
  pages: 'services_order_pages',
};

interface ListingFieldsProps {
  services: readonly ServiceRow[];
  known: Known;
  listing: Listing;
  onChange(listing: Listing): void;
}

/** The fields that say which services are listed. Levels and situations are offered as far as these services have some. */
export function ListingFields({ services, known, listing, onChange }: ListingFieldsProps) {
  const { t } = useTexts();
  const found = services.flatMap(({ key }) => known.withKey(key) ?? []);
  const levels = LEVELS.filter((level) => found.some((each) => each.levels.includes(level)));
  const situations = new Map(found.map(({ situation, field }) => [situation, field]));
  situations.delete('');
  return (
    <div class="rn-row rn-filters">
      <TextInput
        label={t('services_search')}
        value={listing.words}
        max={200}
        onInput={(words) => onChange({ ...listing, words })}
      />
      <Select
        label={t('review_sort')}
        value={listing.order}
        options={ORDERS.map((value) => ({ value, label: t(ORDER_WORDS[value]) }))}
        onChoose={(chosen) => onChange({ ...listing, order: ORDERS.find((each) => each === chosen) ?? 'name' })}
      />
      {levels.length > 0 && (
        <Select
          label={t('services_level')}
          value={listing.level}
          options={[
            { value: '', label: t('services_every_level') },
            ...levels.map((value) => ({ value, label: t(LEVEL_WORDS[value]) })),
            { value: 'unknown', label: t('services_level_unknown') },
          ]}
          onChoose={(chosen) =>
            onChange({
              ...listing,
              level: chosen === 'unknown' ? chosen : (levels.find((each) => each === chosen) ?? ''),
            })
          }
        />
      )}
      {situations.size > 0 && (
        <Select
          label={t('services_situation')}
          value={listing.situation}
          options={[
            { value: '', label: t('services_every_situation') },
            ...[...situations]
              .map(([value, group]) => ({ value, label: value, group, lang: 'de' }))
              .sort((a, b) => a.group.localeCompare(b.group, 'de') || a.label.localeCompare(b.label, 'de')),
          ]}
          onChoose={(situation) => onChange({ ...listing, situation })}
        />
      )}
    </div>
  );
}
