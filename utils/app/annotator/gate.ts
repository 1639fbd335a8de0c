import type { World } from './world';

/** All by which a page could learn what is done in our parts, and what the picker takes for itself. */
const KINDS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'dragstart', 'touchstart', 'touchend'],
  ...['down', 'up', 'move', 'over', 'out', 'enter', 'leave'].flatMap((what) => [`pointer${what}`, `mouse${what}`]),
] as const;

/**
 * Stands where every event passes first: on the window, while it is captured. Where the loader was here before the page
 * (on portals that are allowed for always), the page's own listeners come after ours, whatever it does, so that the
 * annotator can keep from it what is meant for our parts. Does nothing by itself: `world.guard` decides.
 */
export function openGate(window: Window, world: World): void {
  const pass = (event: Event) => world.guard?.(event);
  for (const kind of KINDS) window.addEventListener(kind, pass, { capture: true, signal: world.stop.signal });
  window.addEventListener('contextmenu', (event) => remember(event, world), {
    capture: true,
    signal: world.stop.signal,
  });
}

/** The menu of the browser does not say which element it was opened on: so we remember. */
function remember(event: Event, world: World): void {
  const [target] = event.composedPath();
  if (event.isTrusted && target && 'tagName' in target) world.clicked = new WeakRef(target as Element);
}
