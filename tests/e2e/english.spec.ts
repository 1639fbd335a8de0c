import { expect, test } from './driver/fixtures.ts';
import { waitForPart } from './driver/in-page.ts';
import { notePassage, PASSAGE, textOf, waitForText } from './steps.ts';

test.use({ language: 'en' });

test('everything speaks English where the browser does', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Extra effort: costs extra');
  await waitForPart(fresh, tab, { name: 'Noted: Extra effort, costs extra.', role: 'status' });
  const panel = await fresh.openSidePanel(tab);
  await waitForText(panel, 'On this page (1)');
  await waitForText(panel, 'Everything stays on this device.');
  const review = await fresh.extensionPage('review.html');
  await waitForText(review, '1 note, 1 service');
  expect(await review.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await textOf(review)).not.toMatch(/Notizen|Leistung|Aspekt/);
  const share = await fresh.extensionPage('review.html#share');
  await waitForText(share, 'Save the file');
  const options = await fresh.extensionPage('options.html');
  await waitForText(options, 'Never stored: values of fields');
});
