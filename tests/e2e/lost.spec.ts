import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { noteOn } from './exchange-steps.ts';
import { textOf, waitForText } from './steps.ts';

const LOST = 'Der Browser hat alle Notizen verloren';

test('when the browser has lost both places where notes are kept, it is said', async ({ fresh, tab, portal }) => {
  const review = await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
  expect(await textOf(review)).not.toContain(LOST);
  await fresh.reloadExtension();
  const remembered = () =>
    fresh.inExtension(async () => {
      const cache = await caches.open('randnotiz');
      return (await cache.keys()).length === 1;
    });
  await (await fresh.extensionPage('review.html')).waitForSelector('h1');
  await until('the witness', remembered);
  await fresh.closePages();
  await fresh.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
    await chrome.storage.local.clear();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('randnotiz');
      Object.assign(request, { onsuccess: resolve, onerror: reject });
    });
  });
  await fresh.stopBackground();
  const options = await fresh.extensionPage('options.html');
  await waitForText(options, LOST);
  // Who installs it for the first time, or again, has lost nothing.
  await fresh.reset();
  const first = await fresh.extensionPage('options.html');
  await waitForText(first, 'Was gespeichert wird');
  expect(await textOf(first)).not.toContain(LOST);
});
