import { expect, test } from './driver/fixtures.ts';
import { clickInPage, waitForPart } from './driver/in-page.ts';
import { selectText } from './driver/select-text.ts';
import { notePassage, PASSAGE, waitForMarks } from './steps.ts';

const TEXT = 'Ihre Angaben gehen verloren, wenn Sie jetzt abbrechen.';

test('a text in a modal dialog is noted like any other, and the rest again when it is closed', async ({
  fresh,
  tab,
  portal,
}) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await tab.evaluate((text) => {
    const dialog = document.createElement('dialog');
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    dialog.append(paragraph);
    document.body.append(dialog);
    dialog.showModal();
  }, TEXT);
  await notePassage(fresh, tab, TEXT, 'Transparenz: klar');
  await waitForPart(fresh, tab, { name: 'Notiz: Transparenz · klar' });

  await tab.evaluate(() => document.querySelector('dialog')?.close());
  await selectText(tab, PASSAGE);
  await clickInPage(fresh, tab, 'Mehraufwand: kostet extra');
  await waitForPart(fresh, tab, { name: 'Notiz: Mehraufwand · kostet extra' });
  await waitForMarks(tab, [PASSAGE]);
  expect(await fresh.extensionErrors()).toEqual([]);
});
