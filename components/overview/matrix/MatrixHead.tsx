import { useTexts } from '@/utils/i18n';
import type { ConcernHead } from './MatrixLine';
import { directionOf, type FixedColumn, type Sorting } from './sorting';

interface MatrixHeadProps {
  rows: 'service' | 'step';
  columns: readonly ConcernHead[];
  /** The language of the concerns. */
  lang: string;
  sorting: Sorting;
  onSort(by: Sorting['by']): void;
}

/** The heads of the columns; each sorts the rows. */
export function MatrixHead({ rows, columns, lang, sorting, onSort }: MatrixHeadProps) {
  const { t } = useTexts();
  const head = (by: Sorting['by'], label: string, key: string, props: { class?: string; lang?: string } = {}) => {
    const direction = directionOf(sorting, by);
    return (
      <th key={key} scope="col" aria-sort={direction} {...props}>
        <button type="button" class="rn-sort" data-stop="sort" tabIndex={-1} onClick={() => onSort(by)}>
          <span>{label}</span>
          <span aria-hidden="true">{ARROWS[direction]}</span>
        </button>
      </th>
    );
  };
  const totals: [FixedColumn, string][] = [
    ['notes', t('overview_column_notes')],
    ['obstacles', t('overview_column_obstacles')],
    ['strengths', t('overview_column_strengths')],
  ];
  return (
    <thead>
      <tr>
        {head('name', rows === 'service' ? t('review_service') : t('overview_step'), 'name')}
        {totals.map(([by, label]) => head(by, label, by, { class: 'rn-total' }))}
        {columns.map(({ concern, label }) => head({ concern }, label, `concern ${concern}`, { lang }))}
      </tr>
    </thead>
  );
}

const ARROWS = { ascending: '▲', descending: '▼', none: '' } as const;
