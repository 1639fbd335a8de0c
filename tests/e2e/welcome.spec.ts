import { expect, test } from './driver/fixtures.ts';
import { clickText, textOf, waitForText } from './steps.ts';

test.describe('the first start', () => {
  test('opens one page that says what to do and what is stored', async ({ driver }) => {
    await driver.reset('keep');
    const pages = await driver.pages();
    const [page] = pages;
    if (!page) throw new Error('no page was opened');
    expect(await Promise.all(pages.map((each) => each.evaluate(() => location.href)))).toEqual([
      `${driver.extensionOrigin}/welcome.html`,
    ]);
    await waitForText(page, 'Was nie gespeichert wird');
    const text = await textOf(page);
    for (const words of ['1. Markieren', '2. Wählen', '3. Fertig', 'Was gespeichert wird', 'Was nie gespeichert wird'])
      expect(text).toContain(words);
    await clickText(page, 'Einstellungen');
    await waitForText(page, 'Farbe der Markierung');
    expect(await driver.extensionErrors()).toEqual([]);
    await driver.closePages();
  });

  test('is shown again from the settings', async ({ fresh, tab: _ }) => {
    const options = await fresh.extensionPage('options.html');
    await waitForText(options, 'Was gespeichert wird');
    await clickText(options, 'So geht es');
    await waitForText(options, '1. Markieren');
  });
});
