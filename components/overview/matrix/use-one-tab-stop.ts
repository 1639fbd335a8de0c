import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { nextStop, STOP } from './next-stop';

/**
 * Makes a table one stop for the tabulator: the arrow keys, Home and End move within it, and whoever comes back is where they
 * were. All stops are drawn with `tabIndex={-1}`; this sets one of them to 0, past Preact: thousands of cells need not be
 * drawn anew when the focus moves.
 */
export function useOneTabStop(part: RefObject<HTMLTableElement | null>): void {
  const chosen = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const table = part.current;
    if (!table) return;
    const gone = new AbortController();
    const { signal } = gone;
    table.addEventListener('focusin', ({ target }) => choose(stopOf(target)), { signal });
    table.addEventListener('keydown', (event) => move(table, event), { signal });
    return () => gone.abort();
  }, [part]);
  // After each drawing: the one may be gone with its row.
  useEffect(() => {
    const table = part.current;
    if (!table || (chosen.current && table.contains(chosen.current))) return;
    choose(table.querySelector<HTMLElement>(`tbody [${STOP}]`) ?? table.querySelector<HTMLElement>(`[${STOP}]`));
  });

  function choose(stop: HTMLElement | null): void {
    if (!stop) return;
    if (chosen.current) chosen.current.tabIndex = -1;
    stop.tabIndex = 0;
    chosen.current = stop;
  }
}

function move(table: HTMLTableElement, event: KeyboardEvent): void {
  const from = stopOf(event.target);
  if (!from || event.altKey || event.metaKey || event.shiftKey) return;
  const next = nextStop(table, from, event.key, event.ctrlKey ? table : undefined);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function stopOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`[${STOP}]`) : null;
}
