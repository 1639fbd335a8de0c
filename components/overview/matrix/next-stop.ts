/** What marks an element that the arrow keys reach. Its value is its kind: they keep to one kind on their way up and down. */
export const STOP = 'data-stop';

/**
 * Where a key leads from a stop of the table: to the next cell that has one, or to an end. `within`: what Home and End go to
 * the ends of, the row unless it is said otherwise. `null`: nowhere.
 */
export function nextStop(table: Element, from: HTMLElement, key: string, within?: Element): HTMLElement | null {
  const row = from.closest('tr');
  if (!row) return null;
  const stops = stopsOf(row);
  const at = stops.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return stops[at - 1] ?? null;
    case 'ArrowRight':
      return stops[at + 1] ?? null;
    case 'ArrowUp':
      return inColumn(table, row, from, -1);
    case 'ArrowDown':
      return inColumn(table, row, from, 1);
    case 'Home':
      return stopsOf(within ?? row)[0] ?? null;
    case 'End':
      return stopsOf(within ?? row).at(-1) ?? null;
    default:
      return null;
  }
}

/** The stop of the nearest row that has one in the same column. */
function inColumn(table: Element, row: HTMLTableRowElement, from: HTMLElement, by: -1 | 1): HTMLElement | null {
  const rows = [...table.querySelectorAll('tr')];
  const column = columnOf(from);
  for (let at = rows.indexOf(row) + by; rows[at]; at += by) {
    const cell = rows[at]?.children[column];
    const stops = cell ? stopsOf(cell) : [];
    const found = stops.find((stop) => stop.getAttribute(STOP) === from.getAttribute(STOP)) ?? stops[0];
    if (found) return found;
  }
  return null;
}

function columnOf(stop: Element): number {
  const cell = stop.closest('td, th');
  return cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : -1;
}

function stopsOf(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(`[${STOP}]`)];
}
