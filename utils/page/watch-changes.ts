import { observeDeep } from './observe-deep';

/** How long the page must have been quiet before its marks are looked after again. */
const QUIET_MS = 300;

/** What moves or shows content without changing it. */
const OPTIONS: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'slot'],
};

/** Looking may take at most one part in so many of the time, however often the page changes and however large it is. */
const SHARE = 20;

/**
 * Calls `look` when the page's content, open shadow trees included, has changed and come to rest, one call after the other.
 * A page that never rests is looked at after ten quiet spans, and never so often that looking would take more than a
 * twentieth of the time.
 */
export function watchChanges(root: Element, look: () => Promise<void>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let looking = false;
  let notBefore = 0;
  const rest = async () => {
    timer = undefined;
    since = 0;
    looking = true;
    const began = performance.now();
    observer.follow();
    await look();
    const ended = performance.now();
    notBefore = ended + (ended - began) * SHARE;
    looking = false;
  };
  const observer = observeDeep(root, OPTIONS, () => {
    const now = performance.now();
    since ||= now;
    if (looking || (timer !== undefined && now - since > QUIET_MS * 10)) return wait();
    clearTimeout(timer);
    timer = undefined;
    wait();
  });
  const wait = () => {
    timer ??= setTimeout(() => (looking ? again() : rest()), Math.max(QUIET_MS, notBefore - performance.now()));
  };
  const again = () => {
    timer = undefined;
    wait();
  };
  observer.follow();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
