import type { ChangeId } from '@/utils/domain/change';
import { hitRange } from '@/utils/highlighting';

/**
 * Tells which note was clicked in the text. Only real clicks that neither end a selection nor press something of the
 * page: a link keeps working as a link.
 */
export function watchClicks(
  document: Document,
  ranges: () => ReadonlyMap<ChangeId, Range>,
  open: (note: ChangeId) => void,
  signal: AbortSignal,
): void {
  const look = (event: MouseEvent) => {
    if (!event.isTrusted || document.getSelection()?.isCollapsed === false) return;
    if (event.composedPath().some(isControl)) return;
    const note = hitRange(document, ranges(), event.clientX, event.clientY);
    if (note) open(note);
  };
  document.addEventListener('click', look, { signal });
}

function isControl(target: EventTarget): boolean {
  return 'matches' in target && (target as Element).matches('a,button,input,select,textarea,label,summary');
}
