import { violations } from './axe.ts';
import { expect, test } from './driver/fixtures.ts';
import { drop, fileForColleagues } from './exchange-steps.ts';
import { clickText, findText, notePassage, PASSAGE, waitForText } from './steps.ts';

const OWN = 'Digitale Akte';
const ADD = `„${OWN}“ als eigenen Aspekt anlegen`;

test('a concern of one’s own is added by keyboard alone, and goes along in a file', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const panel = await fresh.openSidePanel(tab);
  await clickText(panel, 'Ergänzen');
  await (await findText(panel, 'input[type=search]', '')).focus();
  await panel.keyboard.type(OWN);
  await waitForText(panel, ADD);
  for (const scheme of ['light', 'dark'] as const) {
    await fresh.setColorScheme(panel, scheme);
    expect(await violations(panel), `offered, ${scheme}`).toEqual([]);
  }
  // What is ticked stands before the button.
  await (await findText(panel, 'button', ADD)).evaluate((button) =>
    button.closest('fieldset')?.querySelector('input')?.focus(),
  );
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(ADD);
  await panel.keyboard.press('Enter');
  await waitForText(panel, `„${OWN}“ ist angelegt und gewählt.`);
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain('ist angelegt');
  for (const scheme of ['light', 'dark'] as const) {
    await fresh.setColorScheme(panel, scheme);
    expect(await violations(panel), `added, ${scheme}`).toEqual([]);
  }
  await waitForText(panel, 'Gespeichert');
  await clickText(panel, 'Fertig');
  await waitForText(panel, new RegExp(OWN));

  const review = await fresh.extensionPage('review.html');
  await waitForText(review, new RegExp(`Mehraufwand · kostet extra; ${OWN}|${OWN}; Mehraufwand · kostet extra`));
  const file = await fileForColleagues(review);
  await fresh.reset();
  const other = await fresh.extensionPage('review.html');
  await drop(other, 'von-kim.randnotiz', file);
  await waitForText(other, new RegExp(`Mehraufwand · kostet extra; ${OWN}|${OWN}; Mehraufwand · kostet extra`));
});
