import { useMemo } from 'preact/hooks';
import type { MatrixRow, TableFilter } from '@/utils/review';
import { ConcernCell, TotalCells } from './FigureCells';
import type { RowHead } from './heads';
import { weightOf } from './weight';

/** A concern as the head of a column. */
export interface ConcernHead {
  concern: string;
  label: string;
}

interface MatrixLineProps {
  row: MatrixRow;
  head: RowHead;
  /** The first concerns of the matrix: as many as are shown. */
  columns: readonly ConcernHead[];
  /** The largest cell of the matrix. */
  largest: number;
  /** Where the name leads; `undefined`: nowhere. */
  href: string | undefined;
  notesAt(filter: Partial<TableFilter>): string;
}

/** A row of the matrix. Answers the same as before while nothing of it changed, so that Preact passes it over. */
export function MatrixLine({ row, head, columns, largest, href, notesAt }: MatrixLineProps) {
  return useMemo(
    () => (
      <tr>
        <th scope="row">
          {href ? (
            <a href={href} data-stop="name" tabIndex={-1}>
              {head.label}
            </a>
          ) : (
            head.label
          )}
          {head.page && <span class="rn-muted rn-of-page">{head.page}</span>}
        </th>
        <TotalCells tally={row} filter={head.filter} of={head.label} notesAt={notesAt} />
        {columns.map(({ concern, label }, place) => {
          const cell = row.cell(place);
          return (
            <ConcernCell
              key={concern}
              cell={cell}
              weight={weightOf(cell.obstacles, largest)}
              filter={{ ...head.filter, concern }}
              of={`${label}, ${head.label}`}
              notesAt={notesAt}
            />
          );
        })}
      </tr>
    ),
    [row, head, columns, largest, href, notesAt],
  );
}
