import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';

interface MemoProps {
  /** All that the content is made of; of the same length each time. */
  of: readonly unknown[];
  children(): ComponentChild;
}

/** Draws its content again only when something that it is made of is another one, whatever is drawn around it. */
export function Memo({ of, children }: MemoProps) {
  return useMemo(children, of);
}
