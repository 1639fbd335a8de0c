import { axTree, expectInTree } from './ax-tree.ts';
import { expect, test } from './driver/fixtures.ts';
import { waitForPart } from './driver/in-page.ts';
import { press, waitUntilSpoken } from './driver/keys.ts';
import { selectText } from './driver/select-text.ts';
import { startPicker } from './kinds/capture.ts';
import { clickText, notePassage, PASSAGE, waitForText } from './steps.ts';

test.skip(({ target }) => target === 'firefox', 'Firefox does not hand out the tree that it computes');

test('what stands in the page has role and name as the browser computes them', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await selectText(tab, PASSAGE);
  await waitUntilSpoken(fresh, tab, /^Leiste zum Notieren/);
  await expectInTree(tab, [
    'status',
    'toolbar Auswahl notieren',
    'group Mehraufwand',
    'button Mehraufwand: kostet extra',
    'button Mehraufwand: spart Arbeit',
    'group Transparenz',
    'button Transparenz: unklar',
    'group Nutzerzentrierung',
    'button Mehr …',
    'button Schließen',
  ]);
  await press(tab, 'Escape');
  await tab.mouse.click(5, 300);
  for (const phrase of ['Mehraufwand: kostet extra', 'Transparenz: klar', 'Transparenz: unklar'])
    await notePassage(fresh, tab, PASSAGE, phrase);
  await notePassage(fresh, tab, 'Der Antrag ist kostenlos', 'Transparenz: klar');
  await waitForPart(fresh, tab, { name: 'Rückgängig' });
  await expectInTree(tab, [
    'group Notiert: Transparenz, klar.',
    'button Rückgängig',
    'button Ergänzen',
    'button Notiz: Transparenz · klar',
  ]);
  expect((await axTree(tab)).filter((line) => /^button 3 Notizen: /.test(line))).toHaveLength(1);
  await startPicker(fresh, tab);
  await tab.keyboard.press('Tab');
  await expectInTree(tab, ['status', 'StaticText Link „Zum Inhalt springen“']);
});

test('our own pages have roles and names as the browser computes them', async ({ fresh, tab, portal }) => {
  await fresh.grantPortal(portal.origin);
  await tab.goto(`${portal.origin}/wohngeld`);
  await notePassage(fresh, tab, PASSAGE, 'Mehraufwand: kostet extra');
  const panel = await fresh.openSidePanel(tab);
  await waitForText(panel, 'Auf dieser Seite (1)');
  await expectInTree(panel, [
    'RootWebArea Randnotiz',
    'main',
    'heading Wohngeld beantragen',
    'button Leistung ändern',
    'button Text oder Feld wählen',
    'button Ganze Seite notieren',
    'heading Auf dieser Seite (1)',
    'button Ergänzen',
    'button Löschen',
    'navigation Weitere Wege',
  ]);
  await clickText(panel, 'Ergänzen');
  await expectInTree(panel, [
    'heading Notiz ergänzen',
    'group Was fällt auf?',
    'group Aspekte',
    'searchbox Aspekt suchen',
    'checkbox Transparenz',
    'group Einschätzung',
    'radio Hindernis',
    'group Betrifft',
    'group Schweregrad',
    'textbox Bemerkung',
    'textbox Vorschlag',
  ]);
  for (const [path, wanted] of [
    ['review.html', ['heading Randnotiz · Auswertung', 'combobox Leistung', 'combobox Aspekt', 'button Weitergeben']],
    [
      'review.html#share',
      [
        'heading Randnotiz · Weitergeben',
        'group Wofür ist die Datei?',
        'region Inhalt der Datei',
        'complementary Notizen von Kolleg*innen einlesen',
        'button Dateien wählen',
      ],
    ],
    ['options.html', ['heading Randnotiz · Einstellungen', 'button Zurücknehmen']],
    ['welcome.html', ['main', 'link Einstellungen']],
  ] as const) {
    const page = await fresh.extensionPage(path);
    await page.waitForSelector('h1');
    await expectInTree(page, wanted);
  }
});
