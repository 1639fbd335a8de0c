import { maskPersonalData } from '@/utils/domain/mask';
import { normaliseAddress } from './address';

const NAME_MAX = 80;

/** Whether a window shows the page itself rather than a frame in it. */
export function isWholePage(window: Window): boolean {
  return window.parent === window;
}

/**
 * The key of the frame that a window is: its address without session ids; where it has no address of its own (`srcdoc`,
 * `about:blank`), its name, its title or its number among the frames around it. Empty for the page itself.
 */
export function frameKey(window: Window): string {
  if (isWholePage(window)) return '';
  const { protocol, href } = window.location;
  if (/^https?:$/.test(protocol)) return normaliseAddress(href);
  const element = elementOf(window);
  const number = element ? [...element.ownerDocument.querySelectorAll('iframe,frame,object')].indexOf(element) + 1 : 0;
  const name = element?.getAttribute('name') || element?.getAttribute('title') || String(number);
  return `${protocol}#${maskPersonalData(name).slice(0, NAME_MAX)}`;
}

/** Tells when a frame in the document has loaded another page. Stops with the signal. */
export function watchFrames(document: Document, loaded: () => void, signal: AbortSignal): void {
  const listener = ({ target }: Event) => target && 'localName' in target && target.localName === 'iframe' && loaded();
  document.addEventListener('load', listener, { capture: true, signal });
}

/** The origins of visible frames from elsewhere, into which a script of the page's own portal cannot look. */
export function foreignFrames(document: Document): string[] {
  const origins = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    if (width < SEEN.width || height < SEEN.height || !/^https?:/.test(frame.src)) return [];
    const { origin } = new URL(frame.src);
    return origin === document.location.origin ? [] : [origin];
  });
  return [...new Set(origins)];
}

/** Smaller frames, px, hold no content: they count visits or keep a session. */
const SEEN = { width: 100, height: 40 };

/** The element that shows a window; nothing where the document around it is from elsewhere. */
function elementOf(window: Window): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}
