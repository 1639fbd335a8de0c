import { useLayoutEffect, useRef } from 'preact/hooks';

/** What was pressed is gone with its page: the other one begins at its heading. */
export function useFocusOnNewPage(page: string): void {
  const drawn = useRef(page);
  useLayoutEffect(() => {
    if (drawn.current !== page) document.querySelector('h1')?.focus();
    drawn.current = page;
  }, [page]);
}
