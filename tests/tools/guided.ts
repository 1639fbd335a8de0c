import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { clickInPage, waitForPart } from '#tests/e2e/driver/in-page.ts';
import { selectText } from '#tests/e2e/driver/select-text.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { clickText, findText, markedTexts, stepUrl, waitForStillWidth, waitForText } from '#tests/e2e/steps.ts';
import type { Portal } from '#tests/portal/server.ts';
import { DEMO_WINDOW, writePicture } from './demo.ts';
import { informationPage, makeExampleNotes, PASSAGE } from './example-notes.ts';
import { readReview, readShare } from './guided-review.ts';

const PHRASE = 'Mehraufwand: kostet extra';
const SIGN = { name: 'Notiz: Mehraufwand · kostet extra' };
/** Asks for what the town's own register has. */
const FIELD = '[name="person.zuzug"]';
const FIELD_IN_WORDS = 'Eingabefeld „Wohnhaft in Musterstadt seit“';

/**
 * What a person would do first, done by the driver where nobody can look: marks a passage and a field, comes back to
 * both, reads the review and the sharing page. Writes pictures and the files that the sharing page shows into `demo/`,
 * and prints their paths.
 * @throws Error that says what did not work
 */
export async function guidedRun(driver: Driver, portal: Portal): Promise<void> {
  console.log('No display here: this is a guided run. A few example notes first, made by selecting and clicking.');
  await driver.grantPortal(portal.origin);
  const page = await driver.newPage();
  await page.setViewport(DEMO_WINDOW);
  await makeExampleNotes(driver, page, portal.origin);
  await markPassage(driver, page);
  const panel = await markField(driver, page, stepUrl(portal.origin, 1));
  await comeBackToPassage(driver, page, informationPage(portal.origin));
  await comeBackToField(driver, page, panel, stepUrl(portal.origin, 1));
  await readReview(driver);
  await readShare(driver);
}

/** On the information page, where the example notes end. */
async function markPassage(driver: Driver, page: Page): Promise<void> {
  console.log('1. Marking a passage: select it, click on a phrase.');
  await clickInPage(driver, page, 'Schließen');
  await selectText(page, PASSAGE);
  await waitForPart(driver, page, { name: PHRASE });
  await writePicture(driver, page, 'page.png');
  await clickInPage(driver, page, PHRASE);
  await passageIsMarked(page);
}

/** Answers the panel, which stays open and follows the page. */
async function markField(driver: Driver, page: Page, address: string): Promise<Page> {
  console.log(
    '2. Marking a field: "Text oder Feld wählen" in the panel, click on the field, click on a phrase; then saying more.',
  );
  await page.goto(address);
  const panel = await driver.openSidePanel(page);
  await waitForStillWidth(page);
  await clickText(panel, 'Text oder Feld wählen');
  await page.bringToFront();
  await page.click(FIELD);
  await clickInPage(driver, page, PHRASE);
  await clickInPage(driver, page, 'Ergänzen');
  await waitForText(panel, 'Notiz ergänzen');
  await clickText(panel, 'Beschäftigte und Antragstellende');
  await clickText(panel, '2 gering');
  await (await findText(panel, 'textarea', '')).type('Das Datum steht schon im Melderegister.');
  await clickText(panel, 'Fertig');
  return panel;
}

async function comeBackToPassage(driver: Driver, page: Page, address: string): Promise<void> {
  console.log('3. Coming back, in a session of its own: both are still there.');
  await page.goto(address);
  await passageIsMarked(page).catch(notFound('passage'));
  await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await writePicture(driver, page, 'marks.png');
}

async function comeBackToField(driver: Driver, page: Page, panel: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitForPart(driver, page, SIGN).catch(notFound('field'));
  await waitForText(panel, FIELD_IN_WORDS).catch(notFound('field'));
  await page.$eval(FIELD, (field) => field.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await writePicture(driver, page, 'field.png');
  // Away from the buttons, which would else show that a pointer is on them.
  await panel.mouse.move(0, 0);
  await writePicture(driver, panel, 'panel.png', { width: 400, height: 720 });
}

function passageIsMarked(page: Page): Promise<true> {
  return until('the marked passage', async () => (await markedTexts(page)).includes(PASSAGE) || undefined);
}

function notFound(what: string): (cause: unknown) => never {
  return (cause) => {
    throw new Error(`The note on the ${what} was not found again after coming back to its page.`, { cause });
  };
}
