import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import type { Matrix } from '@/utils/review';
import { FIRST } from './use-matrix';

/** Whether all rows and all concerns are shown. */
export interface ShownAll {
  rows: boolean;
  concerns: boolean;
}

interface MoreOfItProps {
  matrix: Matrix;
  rows: 'service' | 'step';
  all: ShownAll;
  onChange(all: ShownAll): void;
}

/** What shows the rest of the matrix, and hides it again. */
export function MoreOfIt({ matrix, rows, all, onChange }: MoreOfItProps) {
  const { t } = useTexts();
  const more =
    rows === 'service' ? t('overview_all_services', matrix.rows.length) : t('overview_all_steps', matrix.rows.length);
  return (
    <div class="rn-row">
      {matrix.rows.length > FIRST.rows && (
        <LinkButton onClick={() => onChange({ ...all, rows: !all.rows })}>
          {all.rows ? t('overview_fewer_rows', FIRST.rows) : more}
        </LinkButton>
      )}
      {matrix.concerns.length > FIRST.concerns && (
        <LinkButton onClick={() => onChange({ ...all, concerns: !all.concerns })}>
          {all.concerns
            ? t('overview_fewer_concerns', FIRST.concerns)
            : t('overview_all_concerns', matrix.concerns.length)}
        </LinkButton>
      )}
    </div>
  );
}
