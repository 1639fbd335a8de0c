import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { clickText, waitForText } from '#tests/e2e/steps.ts';
import { DEMO_WINDOW, writePicture, writeText } from './demo.ts';

/** The last part of the guided run: all notes on one page. */
export async function readReview(driver: Driver): Promise<void> {
  console.log('4. The review of all notes.');
  const review = await driver.extensionPage('review.html');
  await waitForText(review, 'Das Datum steht schon im Melderegister.');
  await writePicture(driver, review, 'review.png', { ...DEMO_WINDOW, whole: true });
}

/** What would leave: takes both files exactly as the sharing page shows them. */
export async function readShare(driver: Driver): Promise<void> {
  console.log('5. Sharing: what the preview shows is what would be saved.');
  const share = await driver.extensionPage('review.html#share');
  writeText('randnotiz-export.csv', await preview(share, '.csv'));
  await writePicture(driver, share, 'share.png', { ...DEMO_WINDOW, whole: true });
  await clickText(share, 'Für andere Programme');
  await clickText(share, /W3C Web Annotation/);
  writeText('randnotiz-export.jsonld', await preview(share, '.jsonld'));
}

/** The text of the file, as soon as the page says that this is the kind of file that it shows. */
function preview(share: Page, extension: string): Promise<string> {
  return until(`a preview of a ${extension} file`, async () => {
    const { text, shown } = await share.evaluate(() => ({
      text: document.body.innerText,
      shown: document.querySelector('pre')?.textContent ?? '',
    }));
    return text.includes(`${extension}“`) && shown;
  });
}
