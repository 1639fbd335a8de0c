import type { Frame, Page } from 'puppeteer-core';
import { PASSAGE } from '#tests/portal/kinds/sentences.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { clickInPage, inPage, waitForNoPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { until } from './driver/until.ts';
import { clickText, findText, textOf, waitForMarks, waitForStillWidth, waitForText } from './steps.ts';

const PHRASE = 'Mehraufwand: kostet extra';
const FOREIGN = '/arten/fremder-rahmen';
const SAME = '/arten/rahmen';
const TOOLBAR = { name: 'Auswahl notieren', role: 'toolbar' };

/** The document in one of the sample's frames, once it is there. */
function frameOf(page: Page, kind: 'same' | 'srcdoc' | 'foreign'): Promise<Frame> {
  return until(`the frame ${kind}`, async () => {
    const frame = await (await page.$(`iframe#rahmen-${kind}`))?.contentFrame();
    return frame && (await frame.$('[data-probe=passage]')) ? frame : undefined;
  });
}

function marksIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
}

function waitForMarksIn(frame: Frame, texts: readonly string[]): Promise<true> {
  return until(`the marks ${texts.join(', ')} in the frame`, async () => {
    return JSON.stringify(await marksIn(frame)) === JSON.stringify(texts) || undefined;
  });
}

async function noteIn(driver: Driver, page: Page, frame: Frame, text: string): Promise<void> {
  const before = await marksIn(frame);
  await selectText(page, text, { frame });
  await clickInPage(driver, page, PHRASE, { frame });
  await waitForMarksIn(frame, [...before, text]);
}

/** Nothing of ours is in a frame: no element, no mark, no toolbar at a selection. */
async function expectNothingOfOurs(driver: Driver, page: Page, frame: Frame): Promise<void> {
  await selectText(page, PASSAGE, { frame });
  await waitForNoPart(driver, frame, TOOLBAR);
  expect(await marksIn(frame)).toEqual([]);
  expect(await frame.evaluate(() => document.documentElement.children.length)).toBe(2);
  // Dragging from inside of a selection would drag the text.
  await frame.evaluate(() => getSelection()?.removeAllRanges());
}

test.describe('a frame from elsewhere', () => {
  test('is said to be out of sight until it is allowed, and then can be marked at once and later', async ({
    fresh,
    tab,
    portal,
  }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(portal.origin + FOREIGN);
    const frame = await frameOf(tab, 'foreign');
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, 'Ein Teil dieser Seite kommt von localhost. Randnotiz sieht ihn noch nicht.');
    await waitForStillWidth(tab);
    await tab.bringToFront();
    await expectNothingOfOurs(fresh, tab, frame);
    await fresh.answerPermissionPrompt('accept', portal.foreignOrigin, panel, () =>
      clickText(panel, 'auch dort immer erlauben'),
    );
    await waitForText(panel, /^(?!.*Ein Teil dieser Seite)/);
    await tab.bringToFront();
    await noteIn(fresh, tab, frame, PASSAGE);
    await waitForText(panel, /Auf diese. S\w+ \(1\)/);
    await tab.reload();
    const again = await frameOf(tab, 'foreign');
    await waitForMarksIn(again, [PASSAGE]);
    expect(await fresh.extensionErrors()).toEqual([]);
  });

  test('can be picked in at once after it was allowed', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await tab.goto(portal.origin + FOREIGN);
    const frame = await frameOf(tab, 'foreign');
    const panel = await fresh.openSidePanel(tab);
    await fresh.answerPermissionPrompt('accept', portal.foreignOrigin, panel, () =>
      clickText(panel, 'auch dort immer erlauben'),
    );
    await waitForText(panel, /^(?!.*Ein Teil dieser Seite)/);
    await waitForStillWidth(tab);
    await clickText(panel, 'Text oder Feld wählen');
    await tab.bringToFront();
    await until(
      'the picker in the frame',
      async () => (await fresh.inClosedRoots(frame, (roots) => roots.map(() => 1))).length > 0,
    );
    await (await frame.$('[data-probe=table] td'))?.click();
    await clickInPage(fresh, tab, PHRASE, { frame });
    await waitForText(panel, /Tabelle „Gebühren/);
  });

  test('belongs to the page around it: in the panel and the review', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.origin);
    await fresh.grantPortal(portal.foreignOrigin);
    await tab.goto(portal.origin + FOREIGN);
    const frame = await frameOf(tab, 'foreign');
    await noteIn(fresh, tab, frame, PASSAGE);
    const panel = await fresh.openSidePanel(tab);
    await waitForText(panel, /Auf diese. S\w+ \(1\)/);
    await waitForText(panel, PASSAGE);
    await waitForStillWidth(tab);
    await tab.bringToFront();
    await frame.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await clickText(panel, /Mehraufwand · kostet extra/);
    await until('the mark to come into view in the frame', () =>
      frame.evaluate(() => {
        const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const { top, bottom } = range instanceof Range ? range.getBoundingClientRect() : new DOMRect(0, -1);
        return top > 0 && bottom < innerHeight;
      }),
    );
    const review = await fresh.extensionPage('review.html');
    await waitForText(review, 'Wohnsitz ummelden · Woche');
    await waitForText(review, '1 Notiz, 1 Leistung');
    await review.close();
    await tab.bringToFront();
    await clickText(panel, 'Löschen');
    await waitForMarksIn(frame, []);
    await clickText(panel, 'Rückgängig');
    await waitForMarksIn(frame, [PASSAGE]);
  });

  test('shows its notes when it is loaded later than the page, or goes on by itself', async ({
    fresh,
    tab,
    portal,
  }) => {
    await fresh.grantPortal(portal.origin);
    await fresh.grantPortal(portal.foreignOrigin);
    await tab.goto(portal.origin + FOREIGN);
    const frame = await frameOf(tab, 'foreign');
    await noteIn(fresh, tab, frame, PASSAGE);
    await frame.evaluate(() => {
      const counted: typeof globalThis & { before?: boolean } = globalThis;
      counted.before = true;
      location.reload();
    });
    const again = await until('the frame anew', async () => {
      const now = await frameOf(tab, 'foreign');
      return (await now.evaluate(() => !('before' in globalThis))) && now;
    });
    await waitForMarksIn(again, [PASSAGE]);
  });

  test('works as a page of its own where the page around it was not allowed', async ({ fresh, tab, portal }) => {
    await fresh.grantPortal(portal.foreignOrigin);
    await tab.goto(portal.origin + FOREIGN);
    const frame = await frameOf(tab, 'foreign');
    await noteIn(fresh, tab, frame, PASSAGE);
    await tab.reload();
    await waitForMarksIn(await frameOf(tab, 'foreign'), [PASSAGE]);
    await tab.goto(`${portal.foreignOrigin}${FOREIGN}/inhalt`);
    await waitForMarks(tab, [PASSAGE]);
  });
});

test('a note in one frame is not drawn in the other, nor in the page', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(portal.origin + SAME);
  await noteIn(fresh, tab, await frameOf(tab, 'same'), PASSAGE);
  await noteIn(fresh, tab, await frameOf(tab, 'srcdoc'), 'Abmelden müssen Sie sich nur, wenn Sie ins Ausland ziehen.');
  await tab.reload();
  await waitForMarksIn(await frameOf(tab, 'same'), [PASSAGE]);
  await waitForMarksIn(await frameOf(tab, 'srcdoc'), ['Abmelden müssen Sie sich nur, wenn Sie ins Ausland ziehen.']);
  await waitForMarks(tab, []);
  const panel = await fresh.openSidePanel(tab);
  await waitForText(panel, /Auf diese. S\w+ \(2\)/);
  expect(await textOf(panel)).not.toContain('Nicht gefunden');
});

test('a click on our symbol alone opens frames of the same portal and those without an address', async ({
  fresh,
  tab,
  portal,
}) => {
  await tab.goto(portal.origin + SAME);
  const [same, srcdoc] = [await frameOf(tab, 'same'), await frameOf(tab, 'srcdoc')];
  await fresh.triggerAction(tab);
  const panel = await fresh.openSidePanel(tab);
  await findText(panel, 'button', 'auf diesem Portal immer erlauben');
  await waitForStillWidth(tab);
  await tab.bringToFront();
  await noteIn(fresh, tab, same, PASSAGE);
  await noteIn(fresh, tab, srcdoc, 'Abmelden müssen Sie sich nur, wenn Sie ins Ausland ziehen.');
  await waitForText(panel, /Auf diese. S\w+ \(2\)/);
  expect((await inPage(fresh, tab)).filter(({ name }) => name.startsWith('Notiz:'))).toEqual([]);
});
