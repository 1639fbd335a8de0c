/** How long the page must have been quiet before its marks are looked after again. */
const QUIET_MS = 300;

/**
 * Tells when the page's content has changed and come to rest. A page that never rests is told about at most every
 * ten quiet spans, so that it costs nothing worth naming.
 */
export function watchChanges(root: Node, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const rest = () => {
    timer = undefined;
    since = 0;
    tell();
  };
  const observer = new MutationObserver(() => {
    const now = Date.now();
    since ||= now;
    if (timer !== undefined && now - since > QUIET_MS * 10) return;
    clearTimeout(timer);
    timer = setTimeout(rest, QUIET_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
