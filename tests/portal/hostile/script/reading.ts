import { loot, note, take } from './loot.ts';
import { invoke, listen, timer } from './originals.ts';

/** Words that stand in our parts and nowhere on this page: whether one of them is found says what was noted. */
const ORACLES = ['kostet extra', 'spart Arbeit', 'geht vorbei', 'Notiert', 'Notiz', 'Mehraufwand'];

/** Elements that the page did not send: one of them is ours. */
export function strangers(): HTMLElement[] {
  return Array.from(document.documentElement.children).filter(
    (child): child is HTMLElement => child instanceof HTMLElement && !/^(?:HEAD|BODY)$/.test(child.tagName),
  );
}

function tryTo(what: string, act: () => unknown): void {
  try {
    const answer = act();
    if (answer !== undefined && answer !== null && answer !== '') take(what, answer);
  } catch {
    // This way is closed.
  }
}

/** Reads our element in every way there is. */
function readStranger(element: HTMLElement): void {
  tryTo('shadowRoot', () => element.shadowRoot);
  tryTo('internals', () => element.attachInternals().shadowRoot);
  tryTo('innerText', () => element.innerText);
  tryTo('textContent', () => element.textContent);
  tryTo('outerHTML', () => element.outerHTML);
  tryTo('getHTML', () => element.getHTML({ serializableShadowRoots: true, shadowRoots: [] }));
  tryTo('serializer', () => new XMLSerializer().serializeToString(element));
  tryTo('clone', () => (element.cloneNode(true) as HTMLElement).outerHTML);
  tryTo('attachShadow', () => element.attachShadow({ mode: 'open' }));
  tryTo('label', () => element.ariaLabel ?? element.title);
  tryTo('selection', () => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return `${range}${range.cloneContents().textContent}`;
  });
}

/** What lies at a point, as far as the browser says so. */
function readPoint(x: number, y: number): void {
  tryTo('caret', () => {
    const { offsetNode } = document.caretPositionFromPoint?.(x, y) ?? {};
    return offsetNode && !document.contains(offsetNode) ? offsetNode : undefined;
  });
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.getRootNode() !== document) take('elementsFromPoint', element);
  }
}

/** Asks the browser's own search whether a word stands anywhere: it may look into closed shadow trees. */
export function searchEverything(): void {
  const selection = document.getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  // Counted, not iterated: what iterates is written down, and these words must come from nowhere but a find.
  for (let index = 0; index < ORACLES.length; index += 1) {
    const word = ORACLES[index] ?? '';
    selection?.removeAllRanges();
    if (find(word)) note(`find: found it: ${word}`);
    selection?.selectAllChildren(document.documentElement);
    if (String(selection).includes(word)) note(`select all: found it: ${word}`);
    document.execCommand('selectAll');
    if (String(selection).includes(word)) note(`selectAll: found it: ${word}`);
  }
  selection?.removeAllRanges();
  if (before) selection?.addRange(before);
}

/** The browser's search from the beginning of the page; not in the standard, but in all browsers. */
function find(word: string): boolean {
  const { find: native } = window as {
    find?: (text: string, matchCase: boolean, back: boolean, wrap: boolean) => boolean;
  };
  return native ? invoke(native, window, [word, false, false, true]) === true : false;
}

/** Reads whatever of ours is there, all the time and whenever something changes. */
export function keepReading(): void {
  const look = () => {
    for (const element of strangers()) readStranger(element);
    for (const [name, highlight] of CSS.highlights)
      for (const range of highlight) take(`highlight ${name.length}`, range);
    for (const sheet of document.styleSheets) tryTo('sheet', () => sheet.href ?? sheet.cssRules[0]?.cssText);
    for (let y = 10; y < innerHeight; y += 90) for (let x = 10; x < innerWidth; x += 160) readPoint(x, y);
    take('active', document.activeElement?.localName);
    timer(look, 400);
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.parentNode === document.documentElement) take('added', node);
  }).observe(document, { childList: true, subtree: true, attributes: true });
  invoke(listen, document, ['DOMContentLoaded', look]);
}

/** Where our parts stand: the points of a grid at which our element is hit. It tells shapes, and so must not tell words. */
export function silhouette(): string {
  const ours = strangers();
  let shape = '';
  for (let y = innerHeight - 200; y < innerHeight; y += 4) {
    for (let x = 0; x < innerWidth; x += 4) {
      const hit = document.elementFromPoint(x, y);
      shape += ours.some((element) => element === hit) ? '#' : ' ';
    }
  }
  return shape.replace(/ +/g, (gap) => `${gap.length}.`).replace(/#+/g, (run) => `${run.length}#`);
}

/** For the driver: what the person is doing now. */
export function setPhase(phase: string): void {
  loot.phase = phase;
}
