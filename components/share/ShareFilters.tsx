import { Select } from '@/components/common/Select';
import { NoteFilters } from '@/components/review/NoteFilters';
import type { Annotation } from '@/utils/domain/annotation';
import { filterNotes, type IsOwn, type NoteFilter, pagesOf, weeksOf } from '@/utils/domain/filter';
import { useTexts, weekInWords } from '@/utils/i18n';

interface ShareFiltersProps {
  notes: readonly Annotation[];
  filter: NoteFilter;
  isOwn: IsOwn;
  onChange(filter: NoteFilter): void;
}

/** Which notes leave; each choice says how many notes it leaves. What there is no choice of is not asked. */
export function ShareFilters({ notes, filter, isOwn, onChange }: ShareFiltersProps) {
  const { t } = useTexts();
  const left = (without: Partial<NoteFilter>) => filterNotes(notes, { ...filter, ...without }, isOwn);
  const pages = pagesOf(left({ page: null }));
  const weeks = weeksOf(left({ from: null, to: null }));
  const own = left({ own: true }).length;
  const weekOptions = (none: string) => [
    { value: '', label: none },
    ...weeks.map(({ value, count }) => ({ value, label: `${weekInWords(t, value)} (${count})` })),
  ];
  return (
    <>
      <NoteFilters
        notes={filterNotes(notes, { ...filter, service: null, concern: null }, isOwn)}
        filter={filter}
        onChange={onChange}
      />
      <div class="rn-row rn-filters">
        {(pages.length > 1 || filter.page !== null) && (
          <Select
            label={t('share_page')}
            value={filter.page ?? ''}
            options={[
              { value: '', label: t('share_all_pages') },
              ...pages.map(({ value, count }) => ({ value: value.key, label: `${value.title} (${count})` })),
            ]}
            onChoose={(page) => onChange({ ...filter, page: page || null })}
          />
        )}
        {(weeks.length > 1 || filter.from !== null || filter.to !== null) && (
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
      </div>
      {(own < left({ own: null }).length || filter.own) && (
        <label class="rn-check">
          <input
            type="checkbox"
            checked={filter.own === true}
            onChange={(event) => onChange({ ...filter, own: event.currentTarget.checked || null })}
          />
          <span>{t('share_own', own)}</span>
        </label>
      )}
    </>
  );
}
