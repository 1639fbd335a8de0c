import type { Page } from 'puppeteer-core';
import { type PageText, readPageText } from '#tests/e2e/driver/page-text.ts';
import type { ReadablePage } from './choose-passages.ts';

/** Reads what a page says, and where people can select it. Scrolls, and scrolls back to the top. */
export async function readPage(page: Page): Promise<ReadablePage> {
  using text = await page.evaluateHandle(readPageText);
  return page.evaluate(findRuns, text);
}

/** Runs in the page, hence self-contained. */
function findRuns({ text, places }: PageText): ReadablePage {
  /** What people cannot select, or not by dragging over it. */
  const UNSELECTABLE = 'button,select,summary,svg,[contenteditable],[draggable=true]';
  const blocks: Element[] = [];
  const blockOf = (element: Element): number => {
    let at = element;
    while (at.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(at).display)) at = at.parentElement;
    if (!blocks.includes(at)) blocks.push(at);
    return blocks.indexOf(at);
  };
  const boxOf = (place: { node: Text; offset: number } | undefined): DOMRect | undefined => {
    if (!place) return undefined;
    const range = document.createRange();
    range.setStart(place.node, place.offset);
    range.setEnd(place.node, place.offset + 1);
    return range.getBoundingClientRect();
  };
  /** Whether the pointer reaches this letter. */
  const isOnTop = (place: { node: Text; offset: number } | undefined): boolean => {
    const box = boxOf(place);
    if (!place || !box || box.width < 2 || box.top < 0 || box.bottom > innerHeight) return false;
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit !== null && hit === place.node.parentElement;
  };
  const runs: ReadablePage['runs'][number][] = [];
  for (let from = 0, to = 0; from < places.length; from = to) {
    const node = places[from]?.node;
    while (places[to]?.node === node) to++;
    const element = node?.parentElement;
    if (!element || element.closest(UNSELECTABLE)) continue;
    if (getComputedStyle(element).userSelect === 'none') continue;
    const blank = text.slice(from, to).trim() === '';
    const shownFrom = from + (text[from] === ' ' ? 1 : 0);
    const shownTo = to - (text[to - 1] === ' ' ? 1 : 0);
    if (!blank) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (!isOnTop(places[shownFrom]) || !isOnTop(places[shownTo - 1])) continue;
    }
    runs.push({
      from,
      to,
      block: blockOf(element),
      grabbable: !blank && element.closest('a') === null,
      top: (boxOf(places[shownFrom])?.top ?? 0) + scrollY,
      bottom: (boxOf(places[shownTo - 1])?.bottom ?? 0) + scrollY,
    });
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return { text, runs };
}
