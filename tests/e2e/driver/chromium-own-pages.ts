import type { Browser, Page } from 'puppeteer-core';
import { browsingContextId } from './puppeteer-internals.ts';
import { until } from './until.ts';

/**
 * Opens a tab that begins with a page of the extension, which `url` is: Chromium would start a process of its own for an empty page
 * before it.
 */
export async function openOwnPage(
  browser: Browser,
  url: string,
  { background }: { background: boolean },
): Promise<Page> {
  const file = url.replace(/#.*/, '');
  const session = await browser.target().createCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url, background });
  await session.detach();
  const page = await until(`a tab with ${url}`, async () => {
    for (const target of browser.targets().filter((each) => each.url().startsWith(file))) {
      const found = target.type() === 'page' && (await target.page());
      // A tab's target has the id of its main frame.
      if (found && browsingContextId(found.mainFrame()) === targetId) return found;
    }
    return undefined;
  });
  const hasLoaded = (start: string) => location.href.startsWith(start) && document.readyState === 'complete';
  await until(url, () => page.evaluate(hasLoaded, file));
  return page;
}
