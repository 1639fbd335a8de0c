import { useCallback, useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { STATUS_WORDS } from '@/components/spots/words';
import { concernLabel } from '@/utils/catalogue';
import { AFFECTED_WORDS, RATING_WORDS } from '@/utils/catalogue/words';
import type { Counted, NoteFilter } from '@/utils/domain/filter';
import type { OwnConcern } from '@/utils/domain/own-concern';
import type { SpotStatus } from '@/utils/domain/problem-spot';
import type { Affected, Rating } from '@/utils/domain/rating';
import type { ServiceRef } from '@/utils/domain/target';
import { useTexts, weekInWords } from '@/utils/i18n';
import type { FilterLists } from '@/utils/review';
import { CountedSelect } from './CountedSelect';

interface NoteFiltersProps {
  lists: FilterLists;
  filter: NoteFilter;
  /** What people's own concerns mean. */
  own: readonly OwnConcern[];
  onChange(filter: NoteFilter): void;
}

/** Which notes to show; each choice says how many notes it leaves. What there is no choice of is not asked. */
export function NoteFilters({ lists, filter, own, onChange }: NoteFiltersProps) {
  const { t } = useTexts();
  const say = useWords(own);
  const { services, concerns, pages, ratings, affected, statuses, weeks } = lists;
  const pick =
    <K extends keyof NoteFilter>(field: K, counted: readonly Counted<NoteFilter[K]>[]) =>
    (chosen: string | null) =>
      onChange({ ...filter, [field]: counted.find(({ value }) => value === chosen)?.value ?? null });
  const isAsked = (counted: readonly unknown[], chosen: unknown) => counted.length > 1 || chosen !== null;
  const isFurther = [filter.affected, filter.status, filter.page, filter.from, filter.to, filter.own].some(
    (each) => each !== null,
  );
  // Folded away, so that what is filtered stands in sight; once in use they stay.
  const [isOpen] = useState(isFurther);
  const further = {
    affected: isAsked(affected, filter.affected),
    pages: isAsked(pages, filter.page),
    weeks: isAsked(weeks, filter.from) || filter.to !== null,
    own: lists.own < lists.any || filter.own !== null,
    statuses: isAsked(statuses, filter.status),
  };
  return (
    <>
      <div class="rn-row rn-filters">
        <CountedSelect
          label={t('review_service')}
          none={t('review_all_services')}
          counted={services}
          say={say.service}
          chosen={filter.service}
          onChoose={(service) => onChange({ ...filter, service, page: null, step: null })}
        />
        <CountedSelect
          label={t('review_concern')}
          none={t('review_all_concerns')}
          counted={concerns}
          say={say.concern}
          chosen={filter.concern}
          onChoose={(concern) => onChange({ ...filter, concern })}
        />
        {isAsked(ratings, filter.rating) && (
          <CountedSelect
            label={t('review_rating')}
            none={t('review_all_ratings')}
            counted={ratings}
            say={say.rating}
            chosen={filter.rating}
            onChoose={pick('rating', ratings)}
          />
        )}
      </div>
      {Object.values(further).some(Boolean) && (
        <details open={isOpen || isFurther}>
          <summary>{t('review_further')}</summary>
          <div class="rn-row rn-filters">
            {further.affected && (
              <CountedSelect
                label={t('review_affected')}
                none={t('review_all_affected')}
                counted={affected}
                say={say.affected}
                chosen={filter.affected}
                onChoose={pick('affected', affected)}
              />
            )}
            {further.statuses && (
              <CountedSelect
                label={t('spots_status')}
                none={t('review_all_statuses')}
                counted={statuses}
                say={say.status}
                chosen={filter.status}
                onChoose={pick('status', statuses)}
              />
            )}
            {further.pages && (
              <CountedSelect
                label={t('share_page')}
                none={t('share_all_pages')}
                counted={pages}
                say={say.page}
                chosen={filter.page}
                onChoose={(page) => onChange({ ...filter, page, step: null })}
              />
            )}
            {further.weeks && (
              <>
                <CountedSelect
                  label={t('share_from')}
                  none={t('share_first_week')}
                  counted={weeks}
                  say={say.week}
                  chosen={filter.from}
                  onChoose={(from) => onChange({ ...filter, from })}
                />
                <CountedSelect
                  label={t('share_to')}
                  none={t('share_last_week')}
                  counted={weeks}
                  say={say.week}
                  chosen={filter.to}
                  onChoose={(to) => onChange({ ...filter, to })}
                />
              </>
            )}
            {further.own && (
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

/** What the choices are called; the same functions while the words are the same. */
function useWords(own: readonly OwnConcern[]) {
  const { t, language: interfaceLanguage } = useTexts();
  const { language } = useCatalogue();
  const words = [t, interfaceLanguage];
  return {
    service: useCallback(({ key, name }: ServiceRef) => ({ value: key, label: name }), []),
    page: useCallback(({ key, title }: { key: string; title: string }) => ({ value: key, label: title }), []),
    concern: useCallback(
      (value: string) => ({ value, lang: language, label: concernLabel(value, language, own) }),
      [language, own],
    ),
    rating: useCallback((value: Rating) => ({ value, label: RATING_WORDS[value][interfaceLanguage] }), words),
    affected: useCallback((value: Affected) => ({ value, label: AFFECTED_WORDS[value][interfaceLanguage] }), words),
    status: useCallback((value: SpotStatus) => ({ value, label: t(STATUS_WORDS[value]) }), words),
    week: useCallback((value: string) => ({ value, label: weekInWords(t, value) }), words),
  };
}
