import type { Page } from 'puppeteer-core';
import { PASSAGE } from '#tests/portal/kinds/sentences.ts';
import { expect, test } from './driver/fixtures.ts';
import { inPage, waitForNoPart, waitForPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { until } from './driver/until.ts';
import { clickText, notePassage, waitForMarks, waitForStillWidth, waitForText } from './steps.ts';

const PHRASE = 'Mehraufwand: kostet extra';
const TOOLBAR = { name: 'Auswahl notieren', role: 'toolbar' };

type Way = 'weiter' | 'zurueck' | 'back' | 'forward';

/** Presses a button or link of the sample's own and waits until the step with this number is shown. */
async function goTo(tab: Page, step: number, how: Way): Promise<void> {
  if (how === 'back') await tab.evaluate(() => history.back());
  else if (how === 'forward') await tab.evaluate(() => history.forward());
  else await tab.click(`[name="${how}"]`);
  await waitForStep(tab, step);
}

function waitForStep(tab: Page, step: number): Promise<void> {
  return waitForText(tab, `Schritt ${step} von 3`);
}

/** Kinds of flows: where they begin, and how one leaves a step and comes back to it. */
const FLOWS = [
  { title: 'steps at one address', path: '/arten/eine-adresse', back: 'zurueck', forward: 'weiter' },
  { title: 'steps behind the hash', path: '/arten/raute', back: 'back', forward: 'forward' },
  { title: 'steps by pushState', path: '/arten/verlauf', back: 'back', forward: 'forward' },
] as const;

for (const { title, path, back, forward } of FLOWS) {
  test.describe(title, () => {
    test('show a note on its own step and nowhere else, forth and back', async ({ fresh, tab, portal }) => {
      await fresh.grantPortal(portal.origin);
      await tab.goto(portal.origin + path);
      await goTo(tab, 2, 'weiter');
      await notePassage(fresh, tab, PASSAGE, PHRASE);
      const panel = await fresh.openSidePanel(tab);
      await waitForText(panel, 'Auf diesem Schritt (1)');
      await waitForStillWidth(tab);
      await goTo(tab, 3, 'weiter');
      await waitForMarks(tab, []);
      await waitForNoPart(fresh, tab, { name: /^Notiz/ });
      await waitForText(panel, 'Auf anderen Schritten (1)');
      await waitForText(panel, 'Auf diesem Schritt (0)');
      await goTo(tab, 2, back);
      await waitForMarks(tab, [PASSAGE]);
      await waitForText(panel, 'Auf diesem Schritt (1)');
      await goTo(tab, 1, back);
      await waitForMarks(tab, []);
      await goTo(tab, 2, forward);
      await waitForMarks(tab, [PASSAGE]);
      await waitForPart(fresh, tab, { name: /^Notiz/ });
      expect(await fresh.extensionErrors()).toEqual([]);
    });

    test('show a note when one comes to it from a step without notes', async ({ fresh, tab, portal }) => {
      await fresh.grantPortal(portal.origin);
      await tab.goto(portal.origin + path);
      await goTo(tab, 2, 'weiter');
      await notePassage(fresh, tab, PASSAGE, PHRASE);
      const later = await fresh.newPage(portal.origin + path);
      await waitForStep(later, 1);
      await selectText(later, 'Wo haben Sie bisher gewohnt?');
      await waitForPart(fresh, later, TOOLBAR);
      await later.keyboard.press('Escape');
      await goTo(later, 2, 'weiter');
      await waitForMarks(later, [PASSAGE]);
    });

    test('let the panel follow, although nothing was noted yet', async ({ fresh, tab, portal }) => {
      await fresh.grantPortal(portal.origin);
      await tab.goto(portal.origin + path);
      const panel = await fresh.openSidePanel(tab);
      await waitForText(panel, 'Schritt 1 von 3');
      await waitForStillWidth(tab);
      await goTo(tab, 2, 'weiter');
      await waitForText(panel, 'Schritt 2 von 3');
      await clickText(panel, '✓ geprüft, ohne Befund');
      await waitForText(panel, 'Auf diesem Schritt (1)');
      await goTo(tab, 3, 'weiter');
      await waitForText(panel, 'Auf diesem Schritt (0)');
    });
  });
}

test('a passage whose nodes are drawn anew is marked on the new ones', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/arten/eine-adresse`);
  await goTo(tab, 2, 'weiter');
  await notePassage(fresh, tab, PASSAGE, PHRASE);
  await tab.evaluate(() => document.querySelector('[data-probe=passage]')?.setAttribute('data-before', ''));
  await tab.click('[name="neu-zeichnen"]');
  await until('the mark on new nodes', () =>
    tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const passage = range?.startContainer.parentElement?.closest('[data-probe=passage]');
      return passage?.isConnected && !passage.hasAttribute('data-before') && !range?.collapsed;
    }),
  );
  await waitForMarks(tab, [PASSAGE]);
});

test('content that comes late is found when it has come, and the sign moves with what comes above it', async ({
  fresh,
  tab,
  portal,
}) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/arten/spaeter`);
  await tab.waitForSelector('#nachtrag');
  await notePassage(fresh, tab, PASSAGE, PHRASE);
  await tab.reload();
  await waitForMarks(tab, [PASSAGE]);
  await tab.waitForSelector('#nachtrag');
  await until('the sign beside the line', async () => {
    const sign = (await inPage(fresh, tab)).find(({ name }) => name.startsWith('Notiz'));
    const top = await tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return range instanceof Range ? range.getBoundingClientRect().top : 0;
    });
    return sign && Math.abs(sign.rect.y - top) < 20;
  });
});
