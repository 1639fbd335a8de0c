import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { MARKUP } from '@/tests/unit/formats/markup-attacks.ts';
import { noteWith } from '@/tests/unit/formats/notes.ts';
import { REPORT_NOTES } from '@/tests/unit/formats/report-notes.ts';
import type { Annotation } from '@/utils/domain/annotation.ts';
import { toReport } from '@/utils/formats/report/report.ts';
import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';

/** Opens a report as people do: from a file on their computer. */
async function open(tab: Page, notes: readonly Annotation[], language: 'de' | 'en' = 'de'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-report-'));
  const path = join(folder, 'report.html');
  writeFileSync(path, toReport(notes, { language }));
  await tab.goto(pathToFileURL(path).href);
  rmSync(folder, { recursive: true });
}

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['de', 'en'] as const) {
    test(`axe finds nothing in the report: ${language}, ${scheme}`, async ({ fresh, tab }) => {
      await open(tab, REPORT_NOTES, language);
      await fresh.setColorScheme(tab, scheme);
      expect(await violations(tab)).toEqual([]);
    });
  }
}

test('its own style holds under its own policy, and it fits on a narrow screen', async ({ tab }) => {
  await open(tab, REPORT_NOTES);
  await tab.setViewport({ width: 320, height: 640 });
  const { collapse, overflow } = await tab.evaluate(() => ({
    collapse: getComputedStyle(document.querySelector('table') ?? document.body).borderCollapse,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect({ collapse, overflow }).toEqual({ collapse: 'collapse', overflow: 0 });
});

test('no data becomes markup in a real browser', async ({ tab }) => {
  const count = () => tab.evaluate(() => document.querySelectorAll('*').length);
  const filled = (text: string) =>
    Array.from({ length: MARKUP.length }, (_, n) =>
      noteWith({ id: `${n}`, comment: text || (MARKUP[n] ?? ''), suggestion: text || (MARKUP[n] ?? '') }),
    );
  await open(tab, filled('harmlos'));
  const harmless = await count();
  await open(tab, filled(''));
  expect(await count()).toBe(harmless);
  expect(await tab.evaluate(() => 'hit' in globalThis)).toBe(false);
});

test('its tables fit between the margins of the paper', async ({ fresh, tab }) => {
  // Firefox cannot be told to draw as on paper; both lay tables out alike.
  test.skip(fresh.browser === 'firefox', 'needs a browser that draws as on paper');
  await open(tab, REPORT_NOTES);
  await tab.emulateMediaType('print');
  // As wide as the paper between its margins.
  await tab.setViewport({ width: 672, height: 900 });
  const cut = () =>
    [...document.querySelectorAll('table')].filter(({ offsetWidth, parentElement }) => {
      return offsetWidth > (parentElement?.offsetWidth ?? 0);
    }).length;
  expect(await tab.evaluate(cut)).toBe(0);
});

test('prints on A4, all of it', async ({ fresh, tab }) => {
  await open(tab, REPORT_NOTES);
  const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true, printBackground: false }));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  // Where somebody wants to look at it: REPORT_PDF=/tmp/report.pdf
  if (process.env.REPORT_PDF) writeFileSync(process.env.REPORT_PDF, pdf);
  // Firefox packs what a PDF says of its pages.
  if (fresh.browser === 'firefox') return;
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
});
