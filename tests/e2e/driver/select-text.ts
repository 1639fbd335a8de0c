import type { Frame, Page } from 'puppeteer-core';
import { offsetOf, type Point, shifted } from './frame-offset.ts';
import { type PageText, readPageText } from './page-text.ts';
import { until } from './until.ts';

/** Which of several equal passages: 1 for the first. */
export interface SelectOptions {
  occurrence?: number;
  /** The frame that has the text; the page's main frame if left out. */
  frame?: Frame;
}

/** Where a passage begins and ends, in CSS pixels of the viewport, at mid-height of its lines. */
interface Ends {
  start: Point;
  afterFirst: Point;
  end: Point;
}

/**
 * Selects a passage as a user does, by dragging the mouse over it. White space in `text` is as it looks, not as it is
 * in the source. The whole passage must fit into the window.
 */
export async function selectText(page: Page, text: string, options: SelectOptions = {}): Promise<void> {
  const frame = options.frame ?? page.mainFrame();
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  // The hand slips when the page moves under it (fonts that come late, a panel that slides in): then one tries again.
  await until(`"${text}" to be selected`, async () => {
    const { start, end } = await endsOf(frame, text, options.occurrence ?? 1);
    await drag(page, start, end);
    if (await isSelected(frame, text)) return true;
    await frame.evaluate(() => getSelection()?.removeAllRanges());
    return false;
  });
}

/**
 * Selects a passage by keyboard as far as browsers let one without caret browsing: the mouse takes its first character,
 * Shift and the right arrow the others.
 */
export async function selectTextByKeyboard(page: Page, text: string, options: SelectOptions = {}): Promise<void> {
  const frame = options.frame ?? page.mainFrame();
  const { start, afterFirst } = await endsOf(frame, text, options.occurrence ?? 1);
  await drag(page, start, afterFirst);
  await page.keyboard.down('Shift');
  for (const _ of collapse(text).slice(1)) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await selected(frame, text);
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** Waits until the passage is there and stands still: a side panel that slides in lays the page out anew. */
async function endsOf(frame: Frame, text: string, occurrence: number): Promise<Ends> {
  let before = '';
  return until(`"${text}" in the page`, async () => {
    using pageText = await frame.evaluateHandle(readPageText);
    const ends = await frame.evaluate(findEnds, pageText, collapse(text), occurrence);
    const offset = await offsetOf(frame);
    const place = JSON.stringify([ends, offset]);
    const still = ends !== null && place === before;
    before = place;
    if (!still) return false;
    const shift = (point: Point) => shifted(point, offset);
    return { start: shift(ends.start), afterFirst: shift(ends.afterFirst), end: shift(ends.end) };
  });
}

async function selected(frame: Frame, text: string): Promise<void> {
  await until(`"${text}" to be selected`, () => isSelected(frame, text));
}

/** White space does not count: between blocks browsers put line ends into the text where the page has nothing. */
async function isSelected(frame: Frame, text: string): Promise<boolean> {
  // As it is shown (Chromium: in capitals where the style says so), and as it stands in the document.
  const readings = await frame.evaluate(() => {
    const selection = getSelection();
    return [String(selection ?? ''), selection?.rangeCount ? String(selection.getRangeAt(0)) : ''];
  });
  return readings.some((selected) => withoutSpace(selected) === withoutSpace(text));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Runs in the page, hence self-contained. */
function findEnds({ text, places }: PageText, wanted: string, occurrence: number): Ends | null {
  let at = -1;
  for (let found = 0; found < occurrence; found++) {
    at = text.indexOf(wanted, at + 1);
    if (at < 0) return null;
  }
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (!first || !last) return null;
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = ({ node, offset }: { node: Text; offset: number }) => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  // Half a pixel inside, so that it is this character's side and not its neighbour's.
  const left = (rect: DOMRect) => ({ x: rect.left + 0.5, y: rect.top + rect.height / 2 });
  const right = (rect: DOMRect) => ({ x: rect.right - 0.5, y: rect.top + rect.height / 2 });
  // Letters run as their script does, all else as the text around it.
  const toTheLeft = ({ node, offset }: { node: Text; offset: number }) => {
    const character = node.data.charAt(offset);
    if (/\p{L}/u.test(character)) return /[\u0590-\u08ff]/.test(character);
    return node.parentElement?.matches(':dir(rtl)') ?? false;
  };
  const before = toTheLeft(first) ? right : left;
  const [afterFirst, afterLast] = [first, last].map((place) => (toTheLeft(place) ? left : right)(box(place)));
  if (!afterFirst || !afterLast) return null;
  return { start: before(box(first)), afterFirst, end: afterLast };
}
