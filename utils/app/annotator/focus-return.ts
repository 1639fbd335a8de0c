import { focusedIn } from './focused';

/**
 * Sees to the focus while our parts are drawn: when what has it goes, what is left of the same part gets it, else what had
 * it on the page before. Without this somebody at the keyboard would begin the page anew after each note.
 */
export function createFocusReturn(document: Document): (root: ShadowRoot | undefined, draw: () => void) => void {
  let before: Element | null = null;
  return (root, draw) => {
    const had = root?.activeElement;
    const part = had?.closest('.notice');
    if (!had) before = focusedIn(document);
    draw();
    if (!had || had.isConnected) return;
    const next = (part?.isConnected && part.querySelector('button')) || before;
    if (next && 'focus' in next) (next as HTMLElement).focus({ preventScroll: true });
  };
}
