import type { Page } from 'puppeteer-core';
import type { FromSearch } from '@/utils/search';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { notePassage, PASSAGE, stepUrl } from './steps.ts';

type Said = Extract<FromSearch, { kind: 'answer' }>['answer'];

declare global {
  /** Asks the worker of this page. */
  var ask: (query: string) => Promise<Said>;
  var refresh: () => void;
}

/** Starts the extension's search in one of its pages, as the review does. */
async function startSearch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const worker = new Worker('/search-worker.js');
    let number = 0;
    globalThis.refresh = () => worker.postMessage({ kind: 'refresh' });
    globalThis.ask = (query) => {
      number += 1;
      const mine = number;
      worker.postMessage({ kind: 'ask', number, query, limit: 10 });
      return new Promise((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
          if (data.kind === 'answer' && data.number === mine) resolve(data.answer);
        });
      });
    };
  });
}

/** What a query finds when all notes are known. */
const find = (page: Page, query: string) =>
  until(`an answer to "${query}"`, async () => {
    const answer = await page.evaluate((of) => ask(of), query);
    return answer.complete && answer;
  });

/** Names of what is kept of the index. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('randnotiz');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('search').objectStore('search').getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map(String));
          };
        };
      }),
  );

test('a worker finds notes, follows what is written, and keeps its index', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const page = await fresh.extensionPage('review.html');
  await startSearch(page);
  const word = PASSAGE.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  // Letter by letter, and by the name of its concern.
  for (const query of [word.slice(0, 4), word, 'Mehraufw', 'extra effort']) {
    const { ids, total } = await find(page, query);
    expect([query, ids.length, total]).toEqual([query, 1, 1]);
  }
  expect(await find(page, 'Quittungsblock')).toMatchObject({ ids: [], total: 0 });
  const pieces = await until('the index to be kept', async () => {
    const names = await kept(page);
    return names.includes('head') && names;
  });
  expect(pieces.filter((name) => name.startsWith('segment/'))).toHaveLength(1);

  const again = await fresh.extensionPage('review.html');
  await startSearch(again);
  expect((await find(again, word)).total).toBe(1);
  await tab.bringToFront();
  await tab.goto(stepUrl(portal.origin, 3));
  await notePassage(fresh, tab, 'Rentenbescheid, Kopie genügt', 'Mehraufwand: spart Arbeit');
  await again.evaluate(() => refresh());
  await until('the second note to be found', async () => (await find(again, 'Mehraufwand')).total === 2);
});
