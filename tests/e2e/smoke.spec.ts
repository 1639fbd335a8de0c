import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';

test.describe('the built extension', () => {
  test('is installed and opens its pages without errors', async ({ fresh }) => {
    for (const path of ['sidepanel.html', 'review.html', 'options.html']) {
      const page = await fresh.extensionPage(path);
      await page.waitForSelector('#app:not(:empty)');
      expect(await page.evaluate(() => location.href)).toBe(`${fresh.extensionOrigin}/${path}`);
    }
    expect(await fresh.extensionErrors()).toEqual([]);
  });

  test('has no right on any site when it comes', async ({ fresh }) => {
    const granted = await fresh.inExtension(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
  });

  test('speaks the language of the browser', async ({ fresh, language }) => {
    expect(await fresh.inExtension(() => chrome.i18n.getMessage('language'))).toBe(language);
  });

  test('opens its panel beside the page when its button is clicked', async ({ fresh, tab, portal }) => {
    await tab.goto(portal.origin);
    await fresh.triggerAction(tab);
    const shown = await until('the panel', async () => {
      const sidebar = await fresh.sidebar();
      return sidebar?.title === 'Randnotiz' && sidebar;
    });
    expect(shown.url).toContain(`${fresh.extensionOrigin}/sidepanel.html`);
    expect(await fresh.extensionErrors()).toEqual([]);
  });

  test('can be let in to a portal and sent away again', async ({ fresh, portal }) => {
    const origins = () => fresh.inExtension(() => chrome.permissions.getAll().then((granted) => granted.origins));
    await fresh.grantPortal(portal.origin);
    expect(await origins()).toEqual(['http://127.0.0.1/*']);
    await fresh.revokePortal(portal.origin);
    expect(await origins()).toEqual([]);
  });
});

/** What the functions above find when they run inside the browser. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  i18n: { getMessage(key: string): string };
};
