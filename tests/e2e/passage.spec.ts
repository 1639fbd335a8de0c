import { expect, test } from './driver/fixtures.ts';
import { clickInPage, inPage, waitForNoPart, waitForPart } from './driver/in-page.ts';
import { selectText, selectTextByKeyboard } from './driver/select-text.ts';
import { until } from './driver/until.ts';
import { notePassage, PASSAGE, stepUrl, storedText, waitForMarks } from './steps.ts';

test.describe('a passage', () => {
  for (const phrase of ['Mehraufwand: kostet extra', 'Nutzerzentrierung: passt']) {
    test(`is noted with two actions and nothing typed: ${phrase}`, async ({ fresh, tab, portal }) => {
      await fresh.grantPortal(portal.origin);
      await tab.goto(`${portal.origin}/wohngeld`);
      await tab.evaluate(() => {
        const counted: typeof globalThis & { actions?: number } = globalThis;
        const count = (event: Event) => {
          if (event.isTrusted) counted.actions = (counted.actions ?? 0) + 1;
        };
        for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, count, true);
      });
      await notePassage(fresh, tab, PASSAGE, phrase);
      const actions = await tab.evaluate(() => {
        const counted: typeof globalThis & { actions?: number } = globalThis;
        return counted.actions;
      });
      // The first action, selecting, is the page's to see. The second, one click on our bar, is kept from it.
      expect(actions).toBe(1);
      await waitForPart(fresh, tab, { name: `Notiz: ${phrase.replace(': ', ' · ')}` });
      expect(await fresh.extensionErrors()).toEqual([]);
    });
  }

  test('is found again after a reload and on the next visit', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    const legalese = 'Maßgeblich ist das Gesamteinkommen als Summe der Jahreseinkommen';
    await tab.goto(stepUrl(portal.origin, 3));
    const firstVisit = tab.url();
    await notePassage(fresh, tab, legalese, 'Transparenz: unklar');
    await tab.reload();
    await waitForMarks(tab, [legalese]);
    // Another visit has another session and another token in its address.
    await tab.goto(stepUrl(portal.origin, 3));
    expect(tab.url()).not.toBe(firstVisit);
    await waitForMarks(tab, [legalese]);
  });

  test('of which there are several is found at the one that was meant', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(stepUrl(portal.origin, 2));
    await selectText(tab, 'Zum Beispiel 24.09.1967', { occurrence: 2 });
    await clickInPage(fresh, tab, 'Transparenz: klar');
    const legend = () =>
      tab.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return range?.startContainer.parentElement?.closest('fieldset')?.querySelector('legend')?.textContent?.trim();
      });
    await until('the mark', legend);
    await tab.reload();
    expect(await until('the mark', legend)).toBe('Person 2');
  });

  test('is noted by keyboard alone once it is selected', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await selectTextByKeyboard(tab, PASSAGE);
    await waitForPart(fresh, tab, { name: 'Mehraufwand: kostet extra' });
    const focused = async () => (await inPage(fresh, tab)).find((part) => part.focused)?.name;
    expect(await focused(), 'the toolbar takes no focus unasked').toBeUndefined();
    await tab.keyboard.down('Alt');
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('KeyR');
    await tab.keyboard.up('Shift');
    await tab.keyboard.up('Alt');
    await until('the focus', async () => (await focused()) === 'Mehraufwand: kostet extra');
    await tab.keyboard.press('Tab');
    expect(await focused()).toBe('Mehraufwand: spart Arbeit');
    await tab.keyboard.press('Enter');
    await waitForMarks(tab, [PASSAGE]);
    await waitForPart(fresh, tab, { name: 'Notiz: Mehraufwand · spart Arbeit' });
  });

  test('can be taken back for a while', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    await clickInPage(fresh, tab, 'Rückgängig');
    await waitForMarks(tab, []);
    await waitForPart(fresh, tab, { name: 'Die Notiz ist zurückgenommen.', role: 'status' });
    await tab.reload();
    await waitForNoPart(fresh, tab, { name: /^Notiz/ });
  });

  test('is offered the toolbar beside it, which Escape or a click elsewhere closes', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await selectText(tab, PASSAGE);
    const toolbar = await waitForPart(fresh, tab, { name: 'Auswahl notieren', role: 'toolbar' });
    const covered = await tab.evaluate(({ y, height }) => {
      const rect = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
      return rect !== undefined && rect.top < y + height && rect.bottom > y;
    }, toolbar.rect);
    expect(covered, 'the toolbar stands on the selection').toBe(false);
    await tab.keyboard.press('Escape');
    await waitForNoPart(fresh, tab, { name: 'Auswahl notieren', role: 'toolbar' });
    // Somewhere else first: dragging from inside of a selection would drag the text.
    await tab.mouse.click(5, 300);
    await selectText(tab, PASSAGE);
    await waitForPart(fresh, tab, { name: 'Auswahl notieren', role: 'toolbar' });
    await tab.mouse.click(5, 300);
    await waitForNoPart(fresh, tab, { name: 'Auswahl notieren', role: 'toolbar' });
  });

  test('leaves the page as it was but for our one element', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
    const after = await tab.evaluate(() => {
      const ours = [...document.documentElement.children].filter((element) => !/^(HEAD|BODY)$/.test(element.tagName));
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.lastElementChild?.remove();
      return {
        ours: ours.map((element) => element.outerHTML),
        rest: copy.outerHTML,
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(after.ours).toEqual(['<div></div>']);
    expect(after.rest).toBe(before);
    expect(after.sheets).toBe(0);
  });

  test('brings no session, token or typed value into the store', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(stepUrl(portal.origin, 1));
    const { session, token } = await tab.evaluate(() => ({
      session: /jsessionid=(\w+)/.exec(location.href)?.[1] ?? '',
      token: new URL(location.href).searchParams.get('token') ?? '',
    }));
    expect(session.length).toBeGreaterThan(10);
    expect(token.length).toBeGreaterThan(10);
    await tab.type('[name="person.name"]', 'Geheimnisvoll');
    await notePassage(fresh, tab, 'Wir geben die Nummer nicht weiter', 'Transparenz: klar');
    const stored = await storedText(fresh);
    expect(stored).toContain('Wir geben die Nummer nicht weiter');
    for (const secret of [session, token, 'Geheimnisvoll']) expect(stored).not.toContain(secret);
  });

  test('is saved although the background had been stopped', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(`${portal.origin}/wohngeld`);
    await selectText(tab, PASSAGE);
    await waitForPart(fresh, tab, { name: 'Mehraufwand: kostet extra' });
    await fresh.stopBackground();
    await clickInPage(fresh, tab, 'Mehraufwand: kostet extra');
    await waitForMarks(tab, [PASSAGE]);
  });
});
