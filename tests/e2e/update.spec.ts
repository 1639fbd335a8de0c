import type { Page } from 'puppeteer-core';
import { PASSAGE } from '#tests/portal/kinds/sentences.ts';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { markedTexts, notePassage, waitForMarks } from './steps.ts';

const PHRASE = 'Mehraufwand: kostet extra';
const ANOTHER = 'Abmelden müssen Sie sich nur, wenn Sie ins Ausland ziehen.';

test('after an update a tab that was open shows its notes once, and can be noted on', async ({
  fresh,
  tab,
  portal,
}) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/arten/einfach`);
  await notePassage(fresh, tab, PASSAGE, PHRASE);
  await watchHosts(tab);
  await fresh.reloadExtension();
  await until('the newer script', async () => (await hosts(tab)).newer === 1);
  await waitForMarks(tab, [PASSAGE]);
  await notePassage(fresh, tab, ANOTHER, PHRASE);
  await waitForMarks(tab, [PASSAGE, ANOTHER]);
  expect(await hosts(tab)).toEqual({ older: 0, newer: 1, most: 1 });
  expect(await fresh.extensionErrors()).toEqual([]);
});

test('where the newer script may not come, the marks go with the next that is done there', async ({
  fresh,
  tab,
  portal,
}) => {
  test.skip(fresh.browser === 'firefox', 'Firefox ends scripts without a word: nobody is left to take marks away.');
  await tab.goto(`${portal.origin}/arten/einfach`);
  await fresh.triggerAction(tab);
  await notePassage(fresh, tab, PASSAGE, PHRASE);
  await watchHosts(tab);
  await fresh.reloadExtension();
  await tab.mouse.move(300, 300);
  await until('the marks to go', async () => (await hosts(tab)).older === 0);
  expect(await markedTexts(tab)).toEqual([]);
  expect(await fresh.extensionErrors()).toEqual([]);
});

/** How many elements of ours a page has: of before `watchHosts`, of since then, and the most at once since then. */
interface Hosts {
  older: number;
  newer: number;
  most: number;
}

/** What `watchHosts` keeps in the page. */
type Watched = Window & { older?: Element[]; most?: number };

/** From now on the page counts our elements: those beside its own `body`, as pages have none there. */
function watchHosts(tab: Page): Promise<void> {
  return tab.evaluate(() => {
    const page: Watched = window;
    const count = () => document.querySelectorAll('html > div').length;
    page.older = [...document.querySelectorAll('html > div')];
    page.most = count();
    new MutationObserver(() => (page.most = Math.max(page.most ?? 0, count()))).observe(document.documentElement, {
      childList: true,
    });
  });
}

function hosts(tab: Page): Promise<Hosts> {
  return tab.evaluate(() => {
    const { older = [], most = 0 }: Watched = window;
    const all = [...document.querySelectorAll('html > div')];
    const newer = all.filter((element) => !older.includes(element));
    return { older: all.length - newer.length, newer: newer.length, most };
  });
}
