import { useCatalogue } from '@/components/common/catalogue-context';
import { Select } from '@/components/common/Select';
import { concernLabel } from '@/utils/catalogue';
import type { Annotation } from '@/utils/domain/annotation';
import { concernsOf, filterNotes, type NoteFilter, servicesOf } from '@/utils/domain/filter';
import { ownConcernsOf } from '@/utils/domain/own-concern';
import { useTexts } from '@/utils/i18n';

interface NoteFiltersProps {
  notes: readonly Annotation[];
  filter: NoteFilter;
  onChange(filter: NoteFilter): void;
}

/** Filter by service and by concern; each choice says how many notes it leaves. */
export function NoteFilters({ notes, filter, onChange }: NoteFiltersProps) {
  const { t } = useTexts();
  const { language } = useCatalogue();
  const services = servicesOf(filterNotes(notes, { ...filter, service: null }));
  const concerns = concernsOf(filterNotes(notes, { ...filter, concern: null }));
  const own = ownConcernsOf(notes);
  return (
    <div class="rn-row rn-filters">
      <Select
        label={t('review_service')}
        value={filter.service ?? ''}
        options={[
          { value: '', label: t('review_all_services') },
          ...services.map(({ value, count }) => ({ value: value.key, label: `${value.name} (${count})` })),
        ]}
        onChoose={(service) => onChange({ ...filter, service: service || null })}
      />
      <Select
        label={t('review_concern')}
        value={filter.concern ?? ''}
        options={[
          { value: '', label: t('review_all_concerns') },
          ...concerns.map(({ value, count }) => ({
            value,
            lang: language,
            label: `${concernLabel(value, language, own)} (${count})`,
          })),
        ]}
        onChoose={(concern) => onChange({ ...filter, concern: concern || null })}
      />
    </div>
  );
}
