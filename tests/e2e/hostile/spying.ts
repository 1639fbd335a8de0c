import type { Page } from 'puppeteer-core';
import { clickInPage, inPage, waitForNoPart, waitForPart } from '#tests/e2e/driver/in-page.ts';
import { selectText, selectTextByKeyboard } from '#tests/e2e/driver/select-text.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { clickText, findText, storedText, waitForStillWidth, waitForText } from '#tests/e2e/steps.ts';
import type { Hostile } from '#tests/portal/hostile/script/start.ts';
import {
  differences,
  inShort,
  keysSeen,
  lootOf,
  openHostile,
  placesSeen,
  type Stage,
  setPhase,
  sightingsIn,
  storedNotes,
} from './stage.ts';

declare const feind: Hostile;

const PASSAGE = 'liegt der Behörde bereits vor';
const PASSAGE_2 = 'in Papierform vorzulegen';
const COMMENT = 'Vertrauliche Bemerkung Zebra 4711';
/** What notes are made of, and what stands nowhere on the page. */
const SECRETS = [
  'Zebra',
  '4711',
  'kostet extra',
  'spart Arbeit',
  'Mehraufwand',
  'obstacle',
  'strength',
  'Notiert',
  'Notiz:',
];

/**
 * A page that listens to everything, overrides what it can, reads what it can and forges events and messages without end,
 * while somebody marks by mouse and by keyboard, picks a field, types a comment, takes back, hides and opens.
 */
export async function spying(stage: Stage): Promise<void> {
  const { driver, tab, findings } = stage;
  const { check } = findings;
  await openHostile(stage, `spy&forge=${driver.extensionId}`);

  await mark(stage, PASSAGE, 'Mehraufwand: kostet extra');
  const blamed = await shapes(stage, 'kostet extra');
  await setPhase(tab, 'notice');
  await clickInPage(driver, tab, 'Rückgängig');
  await waitForNoPart(driver, tab, { name: /^Notiz: / });
  await mark(stage, PASSAGE, 'Mehraufwand: spart Arbeit');
  const praised = await shapes(stage, 'spart Arbeit');
  check('leak', 'blame and praise have the same shape', differences([praised], [blamed]));
  await clickInPage(driver, tab, 'Schließen');

  await setPhase(tab, 'selecting');
  await selectTextByKeyboard(tab, PASSAGE_2);
  await waitForPart(driver, tab, { name: 'Mehraufwand: kostet extra' });
  await setPhase(tab, 'keys');
  await pressShortcut(tab);
  await until('the focus', async () => (await inPage(driver, tab)).some((part) => part.focused));
  for (const key of ['Tab', 'ArrowRight', 'ArrowLeft', 'Enter'] as const) await tab.keyboard.press(key);
  await until('two notes', async () => (await signs(stage)) === 2);
  check('leak', 'keys in the toolbar are ours', await keysSeen(tab, 'keys'));
  await setPhase(tab, 'page');

  await roundsOf(tab, 2);
  const panels = (await driver.pages()).map((page) => page.url()).filter((url) => url.includes('sidepanel'));
  const sidebar = await driver.sidebar();
  check('change', 'nothing forged opens the panel', [...panels, ...(sidebar ? [sidebar.url] : [])]);

  const panel = await driver.openSidePanel(tab);
  await waitForText(panel, 'Auf diese');
  await waitForStillWidth(tab);
  await setPhase(tab, 'picking');
  await clickText(panel, 'Text oder Feld wählen');
  await tab.bringToFront();
  await until('the picker', async () => (await hints(stage)) > 0);
  for (const key of ['Tab', 'ArrowRight', 'ArrowLeft', 'Enter'] as const) await tab.keyboard.press(key);
  await waitForPart(driver, tab, { name: 'Mehraufwand: kostet extra' });
  await until('the focus', async () => (await inPage(driver, tab)).some((part) => part.focused));
  await tab.keyboard.press('Enter');
  await until('three notes', async () => (await signs(stage)) === 3);
  check('leak', 'keys while picking are ours', await keysSeen(tab, 'picking'));

  await setPhase(tab, 'panel');
  await panel.bringToFront();
  await waitForText(panel, /Auf diese[rmn] (?:Schritt|Seite) \(3\)/);
  await clickText(panel, 'Ergänzen');
  await (await findText(panel, 'textarea', '')).type(COMMENT);
  await panel.keyboard.press('Tab');
  await waitForText(panel, 'Gespeichert');
  await clickText(panel, 'Fertig');
  await waitForText(panel, COMMENT);
  await clickText(panel, 'Markierungen ausblenden');
  await waitForNoPart(driver, tab, { name: /^Notiz: / });
  await clickText(panel, 'Markierungen zeigen');
  await tab.bringToFront();
  await clickInPage(driver, tab, /^Notiz: .*spart Arbeit$/);
  await waitForText(panel, 'Notiz ergänzen');
  await clickText(panel, 'Fertig');
  check('leak', 'keys in the panel are ours', await keysSeen(tab, 'panel'));
  check(
    'leak',
    'no input of ours is heard of',
    (await sightingsIn(tab, 'panel')).filter(({ type }) => /input|composition/.test(type)).map(({ type }) => type),
  );

  await tab.bringToFront();
  await tab.evaluate(() => feind.search());
  await roundsOf(tab, 2);
  const notes = await storedNotes(driver);
  const loot = await lootOf(tab);
  for (const secret of SECRETS)
    check(
      'leak',
      `the page knows nothing of "${secret}"`,
      loot.filter((line) => line.includes(secret)),
    );
  for (const { id } of notes)
    check(
      'leak',
      'the page knows no id of a note',
      loot.filter((line) => line.includes(id)),
    );
  check(
    'leak',
    'our tree is not open',
    loot.filter((line) => /^(?:shadowRoot|internals|opened|caret)/.test(line)),
  );

  const wanted = [
    'barrier-extra-effort obstacle deleted',
    'barrier-extra-effort strength',
    'barrier-extra-effort strength',
    `barrier-extra-effort obstacle ${COMMENT}`,
  ];
  check('change', 'the notes are those that were made', differences(inShort(notes), wanted.sort()));
  const stored = `${await storedText(driver)}${await storedAreas(stage)}`;
  check('change', 'nothing forged is stored', stored.includes('gefälscht') ? ['gefälscht'] : []);
  check('change', 'nothing of ours has failed', await driver.extensionErrors());
}

/** Marks a passage with the mouse, and checks that the page does not learn which button was pressed. */
async function mark({ driver, tab, findings }: Stage, text: string, phrase: string): Promise<void> {
  await setPhase(tab, 'selecting');
  await selectText(tab, text);
  const { rect } = await waitForPart(driver, tab, { name: 'Auswahl notieren', role: 'toolbar' });
  await setPhase(tab, 'toolbar');
  await clickInPage(driver, tab, phrase);
  // The pointer goes on at once: over where the toolbar stood, and then away. Without steps: puppeteer takes them from
  // where it last moved without a click, and so from outside.
  await tab.mouse.move(rect.x + rect.width - 20, rect.y + rect.height - 20);
  await tab.mouse.move(5, 5);
  await waitForPart(driver, tab, { name: `Notiz: ${phrase.replace(': ', ' · ')}` });
  findings.check('leak', 'places in the toolbar are ours', await placesSeen(tab, 'toolbar', rect));
  await setPhase(tab, 'page');
}

/** What of our parts the page can feel with the hit test as soon as all of them stand still, and what the browser's search finds. */
async function shapes({ driver, tab, findings }: Stage, phrase: string): Promise<string> {
  await waitForPart(driver, tab, { name: 'Rückgängig' });
  await tab.evaluate(() => feind.search());
  findings.check(
    'leak',
    `"${phrase}" cannot be searched for`,
    (await lootOf(tab)).filter((line) => line.includes(phrase)),
  );
  let before = '';
  return until('the parts to stand still', async () => {
    const now = await tab.evaluate(() => feind.silhouette());
    const isStill = now === before;
    before = now;
    return isStill && now;
  });
}

async function pressShortcut(tab: Page): Promise<void> {
  await tab.keyboard.down('Alt');
  await tab.keyboard.down('Shift');
  await tab.keyboard.press('KeyR');
  await tab.keyboard.up('Shift');
  await tab.keyboard.up('Alt');
}

/** Waits until the page has forged everything so many times more. */
async function roundsOf(tab: Page, more: number): Promise<void> {
  const before = await tab.evaluate(() => feind.rounds());
  await until('more forgery', async () => (await tab.evaluate(() => feind.rounds())) >= before + more);
}

async function signs({ driver, tab }: Stage): Promise<number> {
  return (await inPage(driver, tab)).filter(({ name }) => name.startsWith('Notiz: ')).length;
}

async function hints({ driver, tab }: Stage): Promise<number> {
  const found = await driver.inClosedRoots(tab.mainFrame(), (roots) =>
    roots.flatMap((root) => [...root.querySelectorAll('.hint')].map(() => 1)),
  );
  return found.length;
}

function storedAreas({ driver }: Stage): Promise<string> {
  return driver.inExtension(async () =>
    JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
  );
}

declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<unknown> }> };
