import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles, type PageServer, servePages, sharedFolder } from './anchoring/real-pages.ts';
import { expect, test } from './driver/fixtures.ts';
import { choosePassages } from './saved-pages/choose-passages.ts';
import { markField, markPassage, waitForMarked } from './saved-pages/marking.ts';
import type { PlaceInPage } from './saved-pages/places.ts';
import { readPage } from './saved-pages/read-page.ts';
import { recordComplaints, recordDocument } from './saved-pages/record.ts';

const FOLDER = sharedFolder('pages');
/** The outline is drawn a little outside of its element, in CSS pixels. */
const OUTLINE_MAX = 5;

/** Of this worker. A part of the pages that failed before they were looked at again is not counted. */
const total = { pages: 0, passages: 0, fields: 0, inPlace: 0, wrong: 0, missing: 0 };

test.describe('saved pages of real authorities', () => {
  test.describe.configure({ mode: 'parallel' });
  let server: PageServer | undefined;

  // Once for all: each page has an address of its own, and the notes of the others may be there.
  test.beforeAll(async ({ driver }) => {
    await driver.reset();
    server = FOLDER === undefined ? undefined : await servePages(FOLDER, {});
  });
  test.afterAll(({ target }) => {
    server?.close();
    const { pages, passages, fields, inPlace, wrong, missing } = total;
    const marked = `${pages} pages, ${passages} passages, ${fields} fields`;
    if (pages > 0)
      process.stdout.write(`${target}: ${marked}; ${inPlace} in place, ${wrong} wrong, ${missing} missing\n`);
  });

  test('are there', () => {
    test.skip(FOLDER === undefined, 'there are no saved pages beside the project');
    expect(htmlFiles(FOLDER).length).toBeGreaterThan(0);
  });

  for (const file of htmlFiles(FOLDER)) {
    test(file, async ({ driver, tab }) => {
      const errorsBefore = await driver.extensionErrors();
      const source = readFileSync(join(FOLDER ?? '', file), 'utf8');
      const address = new URL(`/${file}`, server?.url);
      await driver.grantPortal(address.origin);

      // Under a name that nobody let us into. It stays open, so that it complains of all that it would complain of.
      const aloneAddress = new URL(address);
      aloneAddress.hostname = 'localhost';
      const complaintsAlone = recordComplaints(tab, source);
      await tab.goto(aloneAddress.href);
      const alone = await recordDocument(tab);
      await readPage(tab);

      const marked = await driver.newPage();
      const complaints = recordComplaints(marked, source);
      await marked.goto(address.href);
      const passages = choosePassages(await readPage(marked));
      const expected: PlaceInPage[] = [];
      for (const passage of passages) expected.push(await markPassage(driver, marked, passage));
      const field = await markField(driver, marked);
      const fields = field ? 1 : 0;

      await marked.reload();
      const found = await waitForMarked(driver, marked, passages.length, field);
      const right = inOrder(found.texts).filter((place) => inOrder(expected).includes(place)).length;
      const rightFields = found.outlines.filter((off) => off <= OUTLINE_MAX).length;
      total.pages++;
      total.passages += passages.length;
      total.fields += fields;
      total.inPlace += right + rightFields;
      total.wrong += found.texts.length - right + found.outlines.length - rightFields;
      total.missing += passages.length - found.texts.length + fields - found.outlines.length;
      const names = [...passages.map(({ length, text }) => `${length}: ${text}`), ...(field ? ['field'] : [])];
      test.info().annotations.push({ type: 'marked', description: names.join('\n') });

      expect.soft(passages.length + fields, 'something to mark').toBeGreaterThan(0);
      expect.soft(inOrder(found.texts)).toEqual(inOrder(expected));
      expect.soft(rightFields).toBe(fields);
      const after = await recordDocument(marked);
      expect.soft(after.nodes).toEqual(alone.nodes);
      expect.soft(after.beside).toEqual([...alone.beside, '<div></div>']);
      expect.soft(after.adoptedSheets).toBe(alone.adoptedSheets);
      expect.soft([...complaints].filter((complaint) => !complaintsAlone.has(complaint))).toEqual([]);
      expect.soft(await driver.extensionErrors()).toEqual(errorsBefore);
    });
  }
});

function inOrder(places: readonly PlaceInPage[]): string[] {
  return places.map((place) => JSON.stringify(place)).sort();
}
