import { test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundle } from '@/tests/e2e/bundle';
import { until } from '@/tests/e2e/driver/until';
import { show } from './show';

declare global {
  var watching: typeof import('@/utils/page/watch-changes');
  /** How often the page was looked at. */
  var looks: number;
}

/** What happens in the page, one after the other; each is to be noticed. */
const CHANGES: readonly [name: string, change: () => void][] = [
  ['text', () => document.querySelector('p')?.append(' mehr')],
  ['text in a shadow tree', () => document.querySelector('x-a')?.shadowRoot?.querySelector('p')?.append(' mehr')],
  [
    'text in a shadow tree within it',
    () =>
      document.querySelector('x-a')?.shadowRoot?.querySelector('x-b')?.shadowRoot?.querySelector('p')?.append(' mehr'),
  ],
  [
    'an element that has a shadow tree',
    () => {
      const holder = document.createElement('div');
      holder.setHTMLUnsafe('<x-c><template shadowrootmode="open"><p>spät</p></template></x-c>');
      document.querySelector('main')?.append(holder);
    },
  ],
  ['text in it', () => document.querySelector('x-c')?.shadowRoot?.querySelector('p')?.append(' mehr')],
  [
    'a shadow tree that comes after its element, with something else',
    () => {
      const late = document.querySelector('x-d')?.attachShadow({ mode: 'open' });
      late?.append(document.createElement('p'));
      document.querySelector('p')?.append(' noch mehr');
    },
  ],
  [
    'so many elements that what they came into is looked through, one with a shadow tree among them',
    () => {
      const holder = document.createElement('div');
      const deep = '<x-e><template shadowrootmode="open"><p>unter vielen</p></template></x-e>';
      holder.setHTMLUnsafe(`${'<i></i>'.repeat(300)}<p>${deep}</p>`);
      document.querySelector('main')?.append(...holder.childNodes);
    },
  ],
  ['text among many', () => document.querySelector('x-e')?.shadowRoot?.querySelector('p')?.append(' mehr')],
  ['text in that', () => document.querySelector('x-d')?.shadowRoot?.querySelector('p')?.append('mehr')],
];

for (const name of BROWSERS) {
  test.describe(`watching in ${name}`, () => {
    let browser: Browser | undefined;
    let page: Page;

    test.beforeAll(async () => {
      browser = await launchBare(name);
      test.skip(!browser, `no ${name} on this computer`);
      if (browser) page = await browser.newPage();
    });
    test.afterAll(async () => await browser?.close());

    test('notices what changes, in open shadow trees too', async () => {
      const inner = '<x-b><template shadowrootmode="open"><p>innen</p></template></x-b>';
      const html = `<main><p>Text</p><x-a><template shadowrootmode="open"><p>Schatten</p>${inner}</template></x-a><x-d></x-d></main>`;
      await show(page, html, await bundle('utils/page/watch-changes.ts', 'watching'));
      await page.evaluate(() => {
        globalThis.looks = 0;
        const look = async () => {
          globalThis.looks += 1;
        };
        watching.watchChanges(document.body, look, new AbortController().signal);
      });
      for (const [index, [what, change]] of CHANGES.entries()) {
        await page.evaluate(change);
        await until(what, async () => (await page.evaluate(() => globalThis.looks)) === index + 1);
      }
    });
  });
}
