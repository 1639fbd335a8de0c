import { loot, take } from './loot.ts';
import { append, invoke, listen } from './originals.ts';

const KINDS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionupdate'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'wheel', 'mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'drop', 'selectstart', 'selectionchange'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'copy', 'cut', 'paste', 'message', 'toggle', 'submit'],
  ...['focus', 'blur', 'focusin', 'focusout', 'scroll', 'slotchange', 'transitionrun', 'animationstart'],
  ...['down', 'up', 'move', 'over', 'out', 'enter', 'leave'].flatMap((what) => [`pointer${what}`, `mouse${what}`]),
  ...['pointerrawupdate', 'pointercancel', 'gotpointercapture', 'lostpointercapture'],
];

/** Kinds that a page can keep from whoever listens further in: we must not depend on them coming that far. */
const STOPPED = ['pointerup', 'keyup', 'selectionchange'];

function write(event: Event): void {
  const { type, isTrusted: trusted } = event;
  const { key = '', clientX: x = -1, clientY: y = -1 } = event as KeyboardEvent & MouseEvent;
  append(loot.sightings, { type, trusted, phase: loot.phase, key, x, y });
  const path = event.composedPath();
  for (let index = 0; index < path.length - 4; index += 1) take(`path of ${type}`, path[index]);
  if (event instanceof MessageEvent) take('message', event.data);
  if (event instanceof InputEvent) take('input', event.data);
  if (trusted && invoke(STOPPED.includes, STOPPED, [type])) event.stopPropagation();
}

/** Listens to everything first, on the window, while it is captured. */
export function listenToEverything(): void {
  for (const kind of KINDS) invoke(listen, window, [kind, write, { capture: true }]);
}
