import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import type { Part } from '#tests/e2e/driver/in-page.ts';
import type { Hostile } from '#tests/portal/hostile/script/start.ts';
import type { Portal } from '#tests/portal/server.ts';
import type { Annotation } from '@/utils/domain/annotation';
import type { Findings } from './findings.ts';

/** What a scenario plays with. */
export interface Stage {
  driver: Driver;
  portal: Portal;
  tab: Page;
  findings: Findings;
}

/** Something that a person did, as the page saw it. */
export interface Sighting {
  type: string;
  trusted: boolean;
  phase: string;
  key: string;
  x: number;
  y: number;
}

/** The hostile page's own functions, inside of it. */
declare const feind: Hostile;

/** Opens the hostile page; `query` says what it does, see `tests/portal/hostile/script/start.ts`. */
export async function openHostile({ portal, tab }: Stage, query: string): Promise<void> {
  await tab.goto(`${portal.origin}/arten/feindlich?${query}`);
}

/** Tells the page what the person does now, so that what it sees can be told apart. */
export async function setPhase(tab: Page, phase: string): Promise<void> {
  await tab.evaluate((name) => feind.phase(name), phase);
}

/** What the page has seen people do in a phase. */
export async function sightingsIn(tab: Page, phase: string): Promise<Sighting[]> {
  const all: Sighting[] = JSON.parse(await tab.evaluate(() => feind.sightings()));
  return all.filter((sighting) => sighting.trusted && sighting.phase === phase);
}

/** Places inside of a box that the page has seen the pointer at. */
export async function placesSeen(tab: Page, phase: string, { x, y, width, height }: Part['rect']): Promise<string[]> {
  const seen = await sightingsIn(tab, phase);
  return seen
    .filter((at) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height)
    .map((at) => `${at.type} ${at.x},${at.y}`);
}

/** Keys that the page has seen in a phase, but those that only hold others. */
export async function keysSeen(tab: Page, phase: string): Promise<string[]> {
  const seen = await sightingsIn(tab, phase);
  return seen
    .filter(({ type, key }) => /^key/.test(type) && !/^(?:Alt|Shift)$/.test(key))
    .map((at) => `${at.type} ${at.key}`);
}

/** All that the page has written down, by lines. */
export async function lootOf(tab: Page): Promise<string[]> {
  return (await tab.evaluate(() => feind.text())).split('\n');
}

/** Notes as they are stored, deleted ones too. */
export function storedNotes(driver: Driver): Promise<Annotation[]> {
  return driver.inExtension(async () => {
    const request = indexedDB.open('randnotiz');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const has = database.objectStoreNames.contains('notes');
    const notes = await new Promise<Annotation[]>((resolve) => {
      if (!has) return resolve([]);
      const all = database.transaction('notes').objectStore('notes').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return notes;
  });
}

/** Notes in few words, to compare: what was said, and whether it is gone. */
export function inShort(notes: readonly Annotation[]): string[] {
  return notes
    .map(({ concerns, rating, comment, deleted }) =>
      [concerns.join('+'), rating, comment, deleted ? 'deleted' : ''].filter(Boolean).join(' '),
    )
    .sort();
}

/** What differs between two lists. */
export function differences(found: readonly string[], wanted: readonly string[]): string[] {
  return JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`found ${found.join(', ')}`, `wanted ${wanted.join(', ')}`];
}
