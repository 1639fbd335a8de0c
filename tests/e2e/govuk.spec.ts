import type { Page } from 'puppeteer-core';
import { type GovukKit, startGovukKit } from '#tests/portal/govuk-kit.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickInPage, waitForPart } from './driver/in-page.ts';
import { beginPicking, notePassage, storedText, waitForMarks, waitForStillWidth, waitForText } from './steps.ts';

const LETTER = 'You will need a letter from your employer.';
const DECLARATION = 'By sending this application you confirm';
const SIGN = { name: 'Notiz: Nutzerzentrierung · passt' };

let kit: GovukKit;

test.beforeAll(async () => {
  test.setTimeout(90_000);
  kit = await startGovukKit();
});

test.afterAll(() => kit.close());

async function press(tab: Page, selector: string, heading: string): Promise<void> {
  await tab.click(selector);
  await waitForText(tab, heading);
}

/** From the start page to the question. */
async function walkToQuestion(tab: Page): Promise<void> {
  await tab.goto(kit.origin);
  await press(tab, '.govuk-button--start', 'Which vehicle is the permit for?');
}

/** From the question to the page that shows all answers once more. */
async function walkToAnswers(tab: Page, answers: { fullName: string; registration: string }): Promise<void> {
  await tab.click('input[value="company"]');
  await press(tab, 'form .govuk-button', 'Your details');
  for (const [name, value] of Object.entries(answers)) await tab.type(`[name="${name}"]`, value);
  await press(tab, 'form .govuk-button', 'Check your answers');
}

test.describe('a service made with the GOV.UK Prototype Kit', () => {
  test('keeps a passage and a group of radios of its question', async ({ fresh, tab }) => {
    await fresh.grantPortal(kit.origin);
    await walkToQuestion(tab);
    await notePassage(fresh, tab, LETTER, 'Mehraufwand: kostet extra');
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, 'Auf dieser Seite (1)');
    await waitForStillWidth(tab);
    await beginPicking(panel);
    await tab.bringToFront();
    await tab.click('legend');
    await clickInPage(fresh, tab, 'Nutzerzentrierung: passt');
    await waitForPart(fresh, tab, SIGN);
    await waitForText(panel, 'Auf dieser Seite (2)');
    await tab.reload();
    await waitForMarks(tab, [LETTER]);
    await waitForPart(fresh, tab, SIGN);
    await walkToQuestion(tab);
    await waitForMarks(tab, [LETTER]);
    await waitForPart(fresh, tab, SIGN);
    expect(await fresh.extensionErrors()).toEqual([]);
  });

  test('shows answers of which none is stored', async ({ fresh, tab }) => {
    await fresh.grantPortal(kit.origin);
    await walkToQuestion(tab);
    await walkToAnswers(tab, { fullName: 'kim.muster@example.org', registration: '24.09.1967' });
    await notePassage(fresh, tab, DECLARATION, 'Transparenz: klar');
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, 'Auf dieser Seite (1)');
    await waitForStillWidth(tab);
    await beginPicking(panel);
    await tab.bringToFront();
    await tab.click('.govuk-summary-list__key');
    await clickInPage(fresh, tab, 'Nutzerzentrierung: passt');
    await waitForPart(fresh, tab, SIGN);
    const stored = await storedText(fresh);
    expect(stored).toContain(DECLARATION);
    for (const secret of ['kim.muster', 'example.org', '24.09.1967']) expect(stored).not.toContain(secret);
    // Somebody else's answers: the places are the same.
    await walkToQuestion(tab);
    await walkToAnswers(tab, { fullName: 'ada', registration: 'ADA 1' });
    await waitForMarks(tab, [DECLARATION]);
    await waitForPart(fresh, tab, SIGN);
  });
});
