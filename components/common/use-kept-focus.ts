import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the focus in a part of the page: when what had it goes (a note that was deleted, a button that has done its work),
 * it goes to the part's `[data-focus-home]`, the last of them, instead of to the beginning of everything.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = part.current;
    if (!root) return;
    const gone = new AbortController();
    let last: EventTarget | null = null;
    root.addEventListener('focusin', ({ target }) => (last = target), { signal: gone.signal });
    const watch = new MutationObserver(() => {
      const { activeElement, body } = root.ownerDocument;
      const lost = last instanceof Node && !last.isConnected && (activeElement === null || activeElement === body);
      if (lost) [...root.querySelectorAll<HTMLElement>('[data-focus-home]')].at(-1)?.focus();
    });
    watch.observe(root, { childList: true, subtree: true });
    gone.signal.addEventListener('abort', () => watch.disconnect());
    return () => gone.abort();
  }, []);
}
