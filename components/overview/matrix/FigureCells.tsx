import type { MatrixCell, TableFilter, Tally } from '@/utils/review';
import { Figure, type FigureKind } from './Figure';
import type { Weight } from './weight';

interface CellProps {
  /** What finds the notes of the cell, whatever they say. */
  filter: Partial<TableFilter>;
  /** Whose notes these are, in words. */
  of: string;
  notesAt(filter: Partial<TableFilter>): string;
}

/** What a row has in all: its notes, its obstacles, its strengths. */
export function TotalCells({ tally, filter, of, notesAt }: CellProps & { tally: Tally }) {
  const figures: [FigureKind, number][] = [
    ['notes', tally.notes],
    ['obstacle', tally.obstacles],
    ['strength', tally.strengths],
  ];
  return (
    <>
      {figures.map(([kind, count]) => (
        <td key={kind} class="rn-total">
          {count > 0 ? <Figure kind={kind} count={count} of={of} href={notesAt(narrowed(filter, kind))} /> : '–'}
        </td>
      ))}
    </>
  );
}

/**
 * What a row has of one concern. Questions, ideas and notes that do not rate are no weight; where there is nothing else, the
 * number of all stands, without a sign.
 */
export function ConcernCell({ cell, weight, filter, of, notesAt }: CellProps & { cell: MatrixCell; weight: Weight }) {
  const { notes, obstacles, strengths } = cell;
  if (notes === 0) return <td>–</td>;
  const link = (kind: FigureKind, count: number) =>
    count > 0 && <Figure kind={kind} count={count} of={of} href={notesAt(narrowed(filter, kind))} />;
  return (
    <td class={weight > 0 ? `rn-weight-${weight}` : undefined}>
      {link('obstacle', obstacles)}
      {link('strength', strengths)}
      {obstacles + strengths === 0 && link('notes', notes)}
    </td>
  );
}

function narrowed(filter: Partial<TableFilter>, kind: FigureKind): Partial<TableFilter> {
  return kind === 'notes' ? filter : { ...filter, ratings: [kind] };
}
