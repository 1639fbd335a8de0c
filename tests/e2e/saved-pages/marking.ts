import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { clickInPage } from '#tests/e2e/driver/in-page.ts';
import { selectText } from '#tests/e2e/driver/select-text.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { beginPicking, waitForStillWidth } from '#tests/e2e/steps.ts';
import type { Passage } from './choose-passages.ts';
import { chooseField, outlinesOff, pathOf } from './fields.ts';
import { markedPlaces, type PlaceInPage, selectedPlace } from './places.ts';

const PHRASE = 'Mehraufwand: kostet extra';

/** Marks a passage as a user does; answers where it stands. */
export async function markPassage(driver: Driver, tab: Page, passage: Passage): Promise<PlaceInPage> {
  const before = (await markedPlaces(tab)).length;
  await selectText(tab, passage.text, passage);
  const place = await selectedPlace(tab);
  if (!place) throw new Error('nothing is selected');
  await clickInPage(driver, tab, PHRASE);
  await until(`${passage.length}: "${passage.text}" to be marked`, async () => {
    return (await markedPlaces(tab)).length > before;
  });
  return place;
}

/** Marks a field by the panel's picker, if there is a field; answers its path. */
export async function markField(driver: Driver, tab: Page): Promise<number[] | undefined> {
  if (!(await chooseField(tab))) return undefined;
  const panel = await driver.openSidePanel(tab);
  await beginPicking(panel);
  await tab.bringToFront();
  await waitForStillWidth(tab);
  const field = await chooseField(tab);
  if (!field) throw new Error('the field is hidden as soon as the panel is open');
  const path = await pathOf(field);
  await field.click();
  await clickInPage(driver, tab, PHRASE);
  await until('the field to be outlined', async () => (await outlinesOff(driver, tab, path)).length > 0);
  return path;
}

/** What is marked in a page: the painted texts, and how far each outline is from the field, in CSS pixels. */
export interface Marked {
  texts: PlaceInPage[];
  outlines: number[];
}

/** Waits until as many marks stand as were made, and gives up quietly: what is missing is for the test to say. */
export async function waitForMarked(
  driver: Driver,
  tab: Page,
  texts: number,
  field: readonly number[] | undefined,
): Promise<Marked> {
  const look = async (): Promise<Marked> => ({
    texts: await markedPlaces(tab),
    outlines: field ? await outlinesOff(driver, tab, field) : [],
  });
  const outlines = field ? 1 : 0;
  const complete = (marked: Marked) => marked.texts.length >= texts && marked.outlines.length >= outlines;
  return until('all marks', async () => {
    const marked = await look();
    return complete(marked) && marked;
  }).catch(look);
}
