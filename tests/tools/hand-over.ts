import type { Driver } from '#tests/e2e/driver/driver.ts';
import { clickInPage } from '#tests/e2e/driver/in-page.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { waitForStillWidth } from '#tests/e2e/steps.ts';
import type { Portal } from '#tests/portal/server.ts';
import { makeExampleNotes, PASSAGE } from './example-notes.ts';

/**
 * Makes everything ready for a person: a few example notes, the page with some of them in front, the panel beside it;
 * says in three lines what to try.
 */
export async function handOver(driver: Driver, portal: Portal): Promise<void> {
  console.log('Making a few example notes ...');
  await driver.grantPortal(portal.origin);
  const page = await driver.newPage();
  await makeExampleNotes(driver, page, portal.origin);
  await clickInPage(driver, page, 'Schließen');
  await driver.triggerAction(page);
  await until('the panel', () => driver.sidebar());
  await waitForStillWidth(page);
  console.log(`The sample service is at ${portal.origin}; Ctrl-C or closing the browser ends everything.\n`);
  console.log(`1. Select a passage, like "${PASSAGE}", and click on a phrase: noted.`);
  console.log(
    '2. In the panel at the side choose "Text oder Feld wählen" and click on a field, on any page. Add more if you like.',
  );
  console.log('3. There, too: "Auswertung öffnen" shows all notes, "Weitergeben" what a file for others has in it.');
  await driver.closed;
}
