import type { World } from './world';

/** All by which a page could learn what is done in our parts, and what the picker takes for itself. */
const KINDS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'dragstart', 'touchstart', 'touchend'],
  ...['down', 'up', 'move', 'over', 'out', 'enter', 'leave'].flatMap((what) => [`pointer${what}`, `mouse${what}`]),
  ...['pointerrawupdate', 'pointercancel', 'gotpointercapture', 'lostpointercapture'],
] as const;

/** The same, where nobody of ours prevents anything: passive, so that the page scrolls without waiting for us. */
const PASSIVE_KINDS = ['wheel', 'DOMMouseScroll', 'MozMousePixelScroll', 'touchmove', 'touchcancel'] as const;

/**
 * Stands where every event passes first: on the window, while it is captured. Where the loader was here before the page
 * (on portals that are allowed for always), the page's own listeners come after ours, whatever it does, so that the
 * annotator can keep from it what is meant for our parts. Does nothing by itself: `world.guard` decides.
 */
export function openGate(window: Window, world: World): void {
  const { signal } = world.stop;
  /** Keys that were ours when they went down; whoever has the focus when they come up again. */
  const held = new Set<string>();
  const pass = (event: Event) => {
    if (event.type === 'pointerup' && event.isTrusted) world.pointer = placeOf(event as PointerEvent);
    world.guard?.(event);
    if (!event.isTrusted || !/^key/.test(event.type)) return;
    const { code } = event as KeyboardEvent;
    // Stopped on its way: the guard took it.
    if (event.type === 'keydown' && event.cancelBubble) held.add(code);
    if (event.type === 'keyup' && held.delete(code)) event.stopImmediatePropagation();
  };
  for (const kind of KINDS) window.addEventListener(kind, pass, { capture: true, signal });
  for (const kind of PASSIVE_KINDS) window.addEventListener(kind, pass, { capture: true, passive: true, signal });
  window.addEventListener('contextmenu', (event) => remember(event, world), {
    capture: true,
    signal: world.stop.signal,
  });
}

function placeOf({ clientX: x, clientY: y }: PointerEvent) {
  return { x, y };
}

/** The menu of the browser does not say which element it was opened on: so we remember. */
function remember(event: Event, world: World): void {
  const [target] = event.composedPath();
  if (event.isTrusted && target && 'tagName' in target) world.clicked = new WeakRef(target as Element);
}
