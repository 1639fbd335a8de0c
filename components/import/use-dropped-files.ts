import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes files that are dropped anywhere on the page, instead of the browser opening them in its place. */
export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const gone = new AbortController();
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    addEventListener('dragover', allow, { signal: gone.signal });
    addEventListener('drop', drop, { signal: gone.signal });
    return () => gone.abort();
  }, []);
}
