import { useEffect, useState } from 'preact/hooks';

/**
 * How many of a list are drawn by now: a portion at once, the next one when that is on the screen, so that a long list does not
 * let the page stand still. Begins anew with other content.
 */
export function usePortions(content: object, length: number, portion: number): number {
  const [at, setAt] = useState({ content, drawn: portion });
  const drawn = at.content === content ? at.drawn : portion;
  useEffect(() => {
    if (drawn >= length) return;
    const next = setTimeout(() => setAt({ content, drawn: drawn + portion }));
    return () => clearTimeout(next);
  }, [content, length, drawn, portion]);
  return Math.min(drawn, length);
}
