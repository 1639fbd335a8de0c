import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Which option of a list is pointed at, and whether the list is open. */
export interface ComboboxState {
  /** Whether suggestions are wanted: the list is open if there are any. */
  wanted: boolean;
  open: boolean;
  /** Index of the option that Enter takes; -1 for none: then what was typed counts. */
  active: number;
  show(): void;
  hide(): void;
  /** Answers a key in the field. */
  press(event: KeyboardEvent): void;
}

/**
 * The keys of the ARIA combobox pattern: arrows open the list and walk it round, Enter takes, Escape closes it first and
 * means something else only then. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useCombobox(
  root: RefObject<HTMLElement | null>,
  count: number,
  take: (index: number) => void,
  enter: () => void,
): ComboboxState {
  const [wanted, setWanted] = useState(false);
  const [pointed, setActive] = useState(-1);
  const open = wanted && count > 0;
  // Options may have become fewer since somebody pointed at one.
  const active = open && pointed < count ? pointed : -1;
  const show = () => {
    setWanted(true);
    setActive(-1);
  };
  const hide = () => setWanted(false);
  // Not when the field loses the focus: what is below would move away under the pointer that is pressing it.
  useEffect(() => {
    const gone = new AbortController();
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) hide();
    };
    if (open) document.addEventListener('click', leave, { signal: gone.signal });
    return () => gone.abort();
  }, [open]);
  const walk = (step: 1 | -1) => {
    if (open) setActive(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    else {
      setWanted(true);
      setActive(step > 0 ? 0 : count - 1);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Tab') return hide();
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Enter' && active >= 0) take(active);
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && open) hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { wanted, open, active, show, hide, press };
}
