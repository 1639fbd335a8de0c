import { useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { Select, type SelectOption } from '@/components/common/Select';
import { STATUS_WORDS } from '@/components/spots/words';
import { concernLabel } from '@/utils/catalogue';
import { AFFECTED_WORDS, RATING_WORDS } from '@/utils/catalogue/words';
import type { Counted, NoteFilter } from '@/utils/domain/filter';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { useTexts, weekInWords } from '@/utils/i18n';
import type { FilterLists } from '@/utils/review';

interface NoteFiltersProps {
  lists: FilterLists;
  filter: NoteFilter;
  /** What people's own concerns mean. */
  own: readonly OwnConcern[];
  onChange(filter: NoteFilter): void;
}

/** Which notes to show; each choice says how many notes it leaves. What there is no choice of is not asked. */
export function NoteFilters({ lists, filter, own, onChange }: NoteFiltersProps) {
  const { t, language: interfaceLanguage } = useTexts();
  const { language } = useCatalogue();
  const { services, concerns, pages, ratings, affected, statuses, weeks } = lists;
  const options = <T,>(none: string, counted: readonly Counted<T>[], of: (value: T) => SelectOption) => [
    { value: '', label: none },
    ...counted.map(({ value, count }) => {
      const option = of(value);
      return { ...option, label: `${option.label} (${count})` };
    }),
  ];
  const pick =
    <K extends keyof NoteFilter>(field: K, values: readonly NoteFilter[K][]) =>
    (chosen: string) =>
      onChange({ ...filter, [field]: values.find((value) => value === chosen) ?? null });
  const isAsked = (counted: readonly unknown[], chosen: unknown) => counted.length > 1 || chosen !== null;
  const weekOptions = (none: string) => options(none, weeks, (value) => ({ value, label: weekInWords(t, value) }));
  const isFurther = [filter.affected, filter.status, filter.page, filter.from, filter.to, filter.own].some(
    (each) => each !== null,
  );
  // Folded away, so that what is filtered stands in sight; once in use they stay.
  const [isOpen] = useState(isFurther);
  const further = [
    isAsked(affected, filter.affected),
    isAsked(pages, filter.page),
    isAsked(weeks, filter.from) || filter.to !== null,
    lists.own < lists.any || filter.own !== null,
    isAsked(statuses, filter.status),
  ];
  return (
    <>
      <div class="rn-row rn-filters">
        <Select
          label={t('review_service')}
          value={filter.service ?? ''}
          options={options(t('review_all_services'), services, ({ key, name }) => ({ value: key, label: name }))}
          onChoose={(service) => onChange({ ...filter, service: service || null, page: null, step: null })}
        />
        <Select
          label={t('review_concern')}
          value={filter.concern ?? ''}
          options={options(t('review_all_concerns'), concerns, (value) => ({
            value,
            lang: language,
            label: concernLabel(value, language, own),
          }))}
          onChoose={(concern) => onChange({ ...filter, concern: concern || null })}
        />
        {isAsked(ratings, filter.rating) && (
          <Select
            label={t('review_rating')}
            value={filter.rating ?? ''}
            options={options(t('review_all_ratings'), ratings, (value) => ({
              value,
              label: RATING_WORDS[value][interfaceLanguage],
            }))}
            onChoose={pick(
              'rating',
              ratings.map(({ value }) => value),
            )}
          />
        )}
      </div>
      {further.some(Boolean) && (
        <details open={isOpen || isFurther}>
          <summary>{t('review_further')}</summary>
          <div class="rn-row rn-filters">
            {further[0] && (
              <Select
                label={t('review_affected')}
                value={filter.affected ?? ''}
                options={options(t('review_all_affected'), affected, (value) => ({
                  value,
                  label: AFFECTED_WORDS[value][interfaceLanguage],
                }))}
                onChoose={pick(
                  'affected',
                  affected.map(({ value }) => value),
                )}
              />
            )}
            {further[4] && (
              <Select
                label={t('spots_status')}
                value={filter.status ?? ''}
                options={options(t('review_all_statuses'), statuses, (value) => ({
                  value,
                  label: t(STATUS_WORDS[value]),
                }))}
                onChoose={pick(
                  'status',
                  statuses.map(({ value }) => value),
                )}
              />
            )}
            {further[1] && (
              <Select
                label={t('share_page')}
                value={filter.page ?? ''}
                options={options(t('share_all_pages'), pages, ({ key, title }) => ({ value: key, label: title }))}
                onChoose={(page) => onChange({ ...filter, page: page || null, step: null })}
              />
            )}
            {further[2] && (
              <>
                <Select
                  label={t('share_from')}
                  value={filter.from ?? ''}
                  options={weekOptions(t('share_first_week'))}
                  onChoose={(from) => onChange({ ...filter, from: from || null })}
                />
                <Select
                  label={t('share_to')}
                  value={filter.to ?? ''}
                  options={weekOptions(t('share_last_week'))}
                  onChoose={(to) => onChange({ ...filter, to: to || null })}
                />
              </>
            )}
            {further[3] && (
              <label class="rn-check">
                <input
                  type="checkbox"
                  checked={filter.own === true}
                  onChange={(event) => onChange({ ...filter, own: event.currentTarget.checked || null })}
                />
                <span>{t('share_own', lists.own)}</span>
              </label>
            )}
          </div>
        </details>
      )}
    </>
  );
}
