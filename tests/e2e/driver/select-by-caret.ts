import type { KeyInput, Page } from 'puppeteer-core';
import { type PageText, readPageText } from './page-text.ts';
import { until } from './until.ts';

/** More key strokes than this would be lost on the way. */
const STROKES_MAX = 400;

/**
 * Selects a passage without any pointer: the caret goes there by arrows (see `LaunchOptions.caretBrowsing`), Shift takes
 * it along. White space in `text` is as it looks.
 */
export async function selectByCaret(page: Page, text: string): Promise<void> {
  // Where nothing was selected yet there is no caret: it comes with the first arrow, after the focus.
  if (await page.evaluate(() => !getSelection()?.rangeCount)) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
  }
  for (let stroke = 0; stroke < STROKES_MAX; stroke++) {
    using pageText = await page.evaluateHandle(readPageText);
    const next = await page.evaluate(nextKey, pageText, text);
    if (next === 'there') break;
    await page.keyboard.press(next);
  }
  await page.keyboard.down('Shift');
  for (const _ of text) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await until(`"${text}" to be selected`, () =>
    page.evaluate((wanted) => String(getSelection()).replace(/\s+/g, ' ') === wanted, text),
  );
}

/** Runs in the page, hence self-contained: the key that brings the caret nearer to the beginning of the text. */
function nextKey({ text, places }: PageText, wanted: string): 'there' | KeyInput {
  const start = places[text.indexOf(wanted)];
  const selection = getSelection();
  if (!start || !selection?.focusNode) throw new Error(`no caret, or no "${wanted}"`);
  const target = document.createRange();
  target.setStart(start.node, start.offset);
  target.setEnd(start.node, start.offset + 1);
  const caret = document.createRange();
  caret.setStart(selection.focusNode, selection.focusOffset);
  const line = caret.getClientRects()[0] ?? caret.startContainer.parentElement?.getBoundingClientRect();
  const goal = target.getBoundingClientRect();
  if (line && line.bottom < goal.top + 2) return 'ArrowDown';
  if (line && line.top > goal.bottom - 2) return 'ArrowUp';
  const order = target.comparePoint(selection.focusNode, selection.focusOffset);
  if (order > 0 || (order === 0 && caret.comparePoint(start.node, start.offset) < 0)) return 'ArrowLeft';
  if (order === 0) return 'there';
  return 'ArrowRight';
}
