import type { Page, Realm } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { until } from '#tests/e2e/driver/until.ts';
import type { MarksPage } from './marks-page.ts';

/**
 * Opens the page and answers how long it takes from the moment that its script is told the marks until the frame that
 * shows the last sign is done, ms: reading the page's text, seeking all marks, measuring, drawing, and the browser's own
 * layout and paint. Cold, as after every load. Chromium only.
 *
 * The clock stands in the script's own world, which has the page's main thread but not its variables: there one sees the
 * message that brings the marks, and into the closed shadow root. A picture that is withheld keeps the page from being
 * done, and so keeps the annotator away, until the clock is set.
 */
export async function openAndTimeDrawing(driver: Driver, page: Page, served: MarksPage, marks: number) {
  served.holdPicture();
  await page.goto(served.url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(watchMutations);
  const world = await until('the script of ours', () => worldOf(driver, page));
  await world.evaluate(setClock, marks);
  served.givePicture();
  return world.evaluate(() => (globalThis as Clock).drawn ?? Number.NaN);
}

/**
 * What the page saw change since it was opened: mutation records beyond the coming of our one element, and whether its
 * markup without that element is what it was.
 */
export async function mutationsOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).mutations?.() ?? Number.NaN);
}

function worldOf(driver: Driver, page: Page): Realm | undefined {
  return page
    .mainFrame()
    .extensionRealms()
    .find(({ origin }) => origin === driver.extensionOrigin);
}

type Watched = typeof globalThis & { mutations?: () => number };
type Clock = typeof globalThis & { drawn?: Promise<number> };

/** Runs in the page. Throws when the page's markup has changed although nobody said so. */
function watchMutations(): void {
  const root = document.documentElement;
  const markup = () => {
    const copy = root.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children]) if (!/^(HEAD|BODY)$/.test(child.tagName)) child.remove();
    return copy.outerHTML;
  };
  const before = markup();
  let count = 0;
  const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    target === root && removedNodes.length === 0 && addedNodes.length === 1 && addedNodes[0] === root.lastElementChild;
  const take = (records: MutationRecord[]) => {
    count += records.filter((record) => !isOurs(record)).length;
  };
  const observer = new MutationObserver(take);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const watched: Watched = globalThis;
  watched.mutations = () => {
    take(observer.takeRecords());
    if (markup() !== before) throw new Error('the page is not what it was');
    return count;
  };
}

declare const chrome: {
  runtime: { sendMessage(message: { randnotiz: string }): Promise<unknown> };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** Runs in the world of our script: the clock begins when the marks are known. */
function setClock(marks: number): void {
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  const known = new Promise<number>((resolve) => {
    runtime.sendMessage = async (message) => {
      const reply = await send(message);
      if (message.randnotiz === 'marks.ofPage') resolve(performance.now());
      return reply;
    };
  });
  const signs = () => {
    const host = document.documentElement.lastElementChild;
    const root = host && host !== document.body ? chrome.dom.openOrClosedShadowRoot(host) : null;
    return root?.querySelectorAll('.sign').length ?? 0;
  };
  const shown = async () => {
    while (signs() < marks) await new Promise((resolve) => requestAnimationFrame(resolve));
    // A task that was asked for in a frame comes after that frame was laid out and painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now();
  };
  (globalThis as Clock).drawn = known.then(async (begin) => (await shown()) - begin);
}
