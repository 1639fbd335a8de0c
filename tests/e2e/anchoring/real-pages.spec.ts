import { expect, type TestInfo, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundleAnchoring } from './bundle';
import { htmlFiles, servePages, sharedFolder } from './real-pages';
import { anchorInPage, sampleInPage, type Tally } from './sample';

const RANGES_PER_PAGE = 40;

for (const name of BROWSERS) {
  test.describe(`real pages in ${name}`, () => {
    test.describe.configure({ timeout: 240_000 });
    let browser: Browser | undefined;
    let bundle: string;

    test.beforeAll(async () => {
      browser = await launchBare(name);
      bundle = await bundleAnchoring();
    });
    test.afterAll(async () => await browser?.close());

    test('finds everything again on the unchanged page', async () => {
      const info = test.info();
      const folder = sharedFolder('pages');
      test.skip(!browser || !folder, `no ${browser ? 'saved pages beside the project' : name} on this computer`);
      if (!browser || !folder) return;
      const server = await servePages(folder);
      const page = await browser.newPage();
      const texts: Tally[] = [];
      const fields: Tally[] = [];
      for (const [index, file] of htmlFiles(folder).entries()) {
        await page.goto(`${server.url}/${file}`, { waitUntil: 'domcontentloaded' });
        await page.evaluate(bundle);
        const result = await page.evaluate(sampleInPage, { seed: 4711 + index, count: RANGES_PER_PAGE });
        texts.push(result.texts);
        fields.push(result.fields);
        expect.soft([...result.texts.wrong, ...result.fields.wrong], file).toEqual([]);
        expect.soft(result.texts.orphan + result.fields.orphan, `orphans in ${file}`).toBe(0);
      }
      server.close();
      report(info, `${name}, unchanged, text:   ${inTotal(texts)}`);
      report(info, `${name}, unchanged, fields: ${inTotal(fields)}`);
    });

    test('puts nothing where nothing like it is left in the newer version', async () => {
      const info = test.info();
      const folder = sharedFolder('pairs');
      test.skip(
        !browser || !folder,
        `no ${browser ? 'saved pairs of pages beside the project' : name} on this computer`,
      );
      if (!browser || !folder) return;
      const server = await servePages(folder);
      const page = await browser.newPage();
      const texts: Tally[] = [];
      const fields: Tally[] = [];
      for (const [index, old] of htmlFiles(folder)
        .filter((file) => file.endsWith('.old.html'))
        .entries()) {
        await page.goto(`${server.url}/${old}`, { waitUntil: 'domcontentloaded' });
        await page.evaluate(bundle);
        const { sample } = await page.evaluate(sampleInPage, { seed: 815 + index, count: RANGES_PER_PAGE });
        await page.goto(`${server.url}/${old.replace('.old.', '.new.')}`, { waitUntil: 'domcontentloaded' });
        await page.evaluate(bundle);
        const result = await page.evaluate(anchorInPage, sample);
        texts.push(result.texts);
        fields.push(result.fields);
        expect.soft(result.texts.wrong, old).toEqual([]);
        for (const note of result.notes) info.annotations.push({ type: old, description: note });
      }
      server.close();
      report(info, `${name}, newer version, text:   ${inTotal(texts)}`);
      report(info, `${name}, newer version, fields: ${inTotal(fields)}`);
    });
  });
}

function inTotal(tallies: readonly Tally[]): string {
  const sum = (key: 'exact' | 'moved' | 'fuzzy' | 'ambiguous' | 'orphan' | 'milliseconds') =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const states = (['exact', 'moved', 'fuzzy', 'ambiguous', 'orphan'] as const).map((key) => `${sum(key)} ${key}`);
  return `${states.join(', ')}, ${tallies.flatMap((tally) => tally.wrong).length} wrong, ${Math.round(sum('milliseconds'))} ms`;
}

/** Into the report, and onto the screen. */
function report(info: TestInfo, line: string): void {
  info.annotations.push({ type: 'counts', description: line });
  process.stdout.write(`${line}\n`);
}
