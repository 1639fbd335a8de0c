import { useEffect, useRef } from 'preact/hooks';

/** An address that is still to be written: as a place that one can go back to, or in place of the one that stands there. */
interface Late {
  address: string;
  as: 'new' | 'replace';
}

/** So long a page that is not drawn (it lies behind another one) waits at most, ms. */
const LONGEST = 200;

/**
 * Writes addresses once the page has drawn what they name. Browsers have work to do for each one (the tab, the history,
 * extensions that listen), which would hold the drawing up. None is lost, and none overtakes another: the next one, a click, which
 * may be on a link, and whoever leaves the page write it at once.
 */
export function useLateAddress() {
  const late = useRef<Late | undefined>(undefined);
  const write = () => {
    const now = late.current;
    late.current = undefined;
    if (now?.as === 'new') location.hash = now.address;
    else if (now) history.replaceState(null, '', now.address);
  };
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('pagehide', write, { signal: gone.signal });
    addEventListener('click', write, { capture: true, signal: gone.signal });
    return () => {
      gone.abort();
      write();
    };
  }, []);
  return {
    write(address: string, as: Late['as']): void {
      write();
      const now = { address, as };
      late.current = now;
      const writeIt = () => late.current === now && write();
      requestAnimationFrame(() => setTimeout(writeIt));
      setTimeout(writeIt, LONGEST);
    },
    /** What holds behind `#`, also when it does not stand there yet. Empty is empty, with or without that sign. */
    hash: () => (late.current?.address ?? location.hash).replace(/^#$/, ''),
  };
}
