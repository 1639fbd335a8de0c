import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundleAnchoring } from './bundle';
import { anySelectors, type RandomPage, randomPage } from './random-page';
import { show } from './show';

const RUNS = 60;

for (const name of BROWSERS) {
  test.describe(`whatever the page, in ${name}`, () => {
    let browser: Browser | undefined;
    let page: Page;
    let bundle: string;

    test.beforeAll(async () => {
      browser = await launchBare(name);
      test.skip(!browser, `no ${name} on this computer`);
      if (browser) page = await browser.newPage();
      bundle = await bundleAnchoring();
    });
    test.afterAll(async () => await browser?.close());

    test('what is described is found again on the same page', async () => {
      await fc.assert(
        fc.asyncProperty(randomPage, async (random) => {
          await show(page, random.html, bundle);
          const { wanted, found, state } = await page.evaluate(describeAndAnchor, random);
          if (wanted === '') return;
          expect(state).toBe('exact');
          // A range cannot hold what a component says and what it was given, and leave out something between them.
          if (!random.html.includes('<slot>')) expect(found).toBe(wanted);
        }),
        { numRuns: RUNS },
      );
    });

    test('nothing that is no selector makes it fail', async () => {
      await show(page, '<h2>Angaben</h2><p>Name Ort</p><label>Name <input name="x"></label>', bundle);
      await fc.assert(
        fc.asyncProperty(fc.array(anySelectors, { maxLength: 20 }), async (list) => {
          const answers = await page.evaluate(async (text) => {
            const any = JSON.parse(text);
            const anchorer = anchoring.createAnchorer();
            const bulk = await anchorer.anchorAll(any);
            return bulk.map(({ state }, index) => [state, anchorer.anchor(any[index]).state]);
          }, JSON.stringify(list));
          for (const [bulk, single] of answers) expect(bulk).toBe(single);
        }),
        { numRuns: RUNS },
      );
    });

    test('text far from a quote does not matter to it', async () => {
      await fc.assert(
        fc.asyncProperty(randomPage, fc.array(randomPage, { maxLength: 3 }), async (random, others) => {
          const quote = 'Diesen einen Satz gibt es auf der ganzen Seite nur ein einziges Mal.';
          const around = `<p>${'Davor steht lange anderes. '.repeat(6)}</p><p id="satz">${quote}</p><p>${'Danach auch. '.repeat(12)}</p>`;
          await show(page, random.html + around, bundle);
          const states = await page.evaluate(anchorWithOthers, others);
          expect(states).toEqual(['exact', 'moved']);
        }),
        { numRuns: RUNS / 2 },
      );
    });
  });
}

/** Runs in the page: selects a stretch of what is shown, describes it, and seeks it afresh. */
function describeAndAnchor({ from, to }: RandomPage): { wanted: string; found: string; state: string } {
  const texts: Text[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) texts.push(node);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const locate = (place: number): [Node, number] => {
    let rest = place;
    for (const node of texts) {
      if (rest <= node.length) return [node, rest];
      rest -= node.length;
    }
    return [document.body, 0];
  };
  const start = Math.floor(from * total);
  const range = document.createRange();
  range.setStart(...locate(start));
  range.setEnd(...locate(Math.min(total, start + to)));
  const selectors = anchoring.describeRange(range);
  if (selectors.length === 0) return { wanted: '', found: '', state: 'nothing' };
  const answer = anchoring.createAnchorer().anchor(JSON.parse(JSON.stringify(selectors)));
  const again = 'range' in answer && answer.range ? anchoring.describeRange(answer.range) : [];
  return { wanted: JSON.stringify(selectors), found: JSON.stringify(again), state: answer.state };
}

/** Runs in the page: the same quote before and after other things were put at the beginning and the end. */
function anchorWithOthers(others: readonly RandomPage[]): string[] {
  const sentence = document.querySelector('#satz');
  const range = document.createRange();
  if (sentence) range.selectNodeContents(sentence);
  const selectors = anchoring.describeRange(range);
  const before = anchoring.createAnchorer().anchor(selectors);
  for (const { html } of others) document.body.insertAdjacentHTML('beforeend', html);
  document.body.insertAdjacentHTML('afterbegin', '<p>Neu</p>');
  const after = anchoring.createAnchorer().anchor(selectors);
  const isThere = 'range' in after && after.range?.toString() === sentence?.textContent;
  return [before.state, isThere ? after.state : 'elsewhere'];
}
