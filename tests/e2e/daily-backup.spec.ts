import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { violations } from './axe.ts';
import type { Driver } from './driver/driver.ts';
import { expect, test } from './driver/fixtures.ts';
import { until } from './driver/until.ts';
import { drop, noteOn } from './exchange-steps.ts';
import { clickText, findText, PASSAGE, waitForText } from './steps.ts';

const DAILY = 'Einmal am Tag von selbst sichern';
const FILE = /^Randnotiz-Sicherung-\d{4}-\d\d-\d\d(?: ?\(1\))?\.randnotiz$/;

/** The settings, with the section about backups drawn. */
async function settings(driver: Driver): Promise<Page> {
  const options = await driver.extensionPage('options.html#backup');
  await waitForText(options, DAILY);
  return options;
}

/** By keyboard: the page may still move to the section that its address names. */
async function toggle(options: Page): Promise<void> {
  await (await findBox(options)).press(' ');
}

async function findBox(options: Page): Promise<ElementHandle<Element>> {
  return until('the box', async () => (await (await findText(options, 'label', DAILY)).$('input')) ?? undefined);
}

/** Switches the daily backup on, and answers what the browser asks. */
async function switchOn(driver: Driver, options: Page, answer: 'accept' | 'deny' = 'accept'): Promise<void> {
  await driver.answerPermissionPrompt(answer, null, options, () => toggle(options));
}

const isOn = async (options: Page) => (await findBox(options)).evaluate((box) => box.matches(':checked'));

/** The files that lie in the folder for downloads, written to their end. */
function files(downloads: string): string[] {
  return readdirSync(downloads).filter((name) => FILE.test(name));
}

/** Moves what is kept of backups to another day: of the clock there is only one. */
function pretend(driver: Driver, kept: object): Promise<void> {
  return driver.inExtension(async (items) => {
    await chrome.storage.local.set(items);
    // As whoever writes there does.
    const channel = new BroadcastChannel('randnotiz');
    channel.postMessage({ kind: 'kept.changed', keys: Object.keys(items) });
    channel.close();
  }, kept);
}

const keptNow = (driver: Driver) =>
  driver.inExtension(() => chrome.storage.local.get(['backup', 'backup:daily', 'backup:tried']));

/** Has the background look whether one is due, and waits until it has. */
const look = (driver: Driver) =>
  driver.inExtension(() => chrome.runtime.sendMessage({ randnotiz: 'backup.look', input: null }));

/** Puts something among the changes that cannot be packed, or takes it out again. */
function changeTail(driver: Driver, how: 'damage' | 'mend'): Promise<void> {
  return driver.inExtension(async (act) => {
    const id = 'A'.repeat(43);
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('randnotiz');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('tail', 'readwrite');
        const tail = transaction.objectStore('tail');
        if (act === 'damage') tail.put({ id, subject: id, change: null, day: '2026-01-05' });
        else tail.delete(id);
        transaction.onabort = reject;
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, how);
}

const FAILED = 'Die tägliche Sicherung ist nicht gelungen.';

test.describe('a daily backup', () => {
  test.beforeEach(({ downloads }) => {
    for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
  });

  test('is written when it is switched on, and brings everything back to an empty device', async ({
    fresh,
    tab,
    portal,
    downloads,
  }) => {
    await fresh.grantOptional();
    await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
    const options = await settings(fresh);
    expect(await isOn(options)).toBe(false);
    await switchOn(fresh, options);
    await waitForText(options, 'Randnotiz sichert einmal am Tag');
    await waitForText(options, 'Letzte Sicherung: heute.');
    expect(await isOn(options)).toBe(true);
    expect(await violations(options)).toEqual([]);
    const [name = ''] = files(downloads);
    expect(files(downloads)).toHaveLength(1);
    const file = readFileSync(join(downloads, name)).toString('base64');

    await fresh.reset();
    const empty = await settings(fresh);
    await waitForText(empty, 'Auf diesem Gerät: 0 Notizen.');
    await (await findText(empty, 'a', 'Seite „Weitergeben“ öffnen')).press('Enter');
    await drop(empty, name, file);
    await waitForText(empty, 'Eine Notiz ist neu.');
    await clickText(empty, 'Zurück zur Auswertung');
    await waitForText(empty, PASSAGE);
  });

  test('is written once a day, when a page is loaded and something is new', async ({
    fresh,
    tab,
    portal,
    downloads,
  }) => {
    await fresh.grantOptional();
    await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
    const options = await settings(fresh);
    await switchOn(fresh, options);
    await waitForText(options, 'Letzte Sicherung: heute.');
    // As if that had been long ago.
    await pretend(fresh, { backup: { day: '2026-01-05', mark: 'another' } });
    await waitForText(options, 'Seitdem haben Sie Neues notiert.');
    expect(files(downloads)).toHaveLength(1);
    await fresh.stopBackground();
    await tab.bringToFront();
    await tab.reload();
    await waitForText(options, 'Letzte Sicherung: heute.');
    // In truth the day is the same: the second lies beside the first.
    expect(files(downloads)).toHaveLength(2);
    await tab.reload();
    await look(fresh);
    expect(files(downloads)).toHaveLength(2);
  });

  test('says here and in the panel that it failed, and is tried again on another day', async ({
    fresh,
    tab,
    portal,
    downloads,
  }) => {
    await fresh.grantOptional();
    await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
    const panel = await fresh.extensionPage(`sidepanel.html?tab=${await fresh.tabId(tab)}`);
    const options = await settings(fresh);
    await changeTail(fresh, 'damage');
    await switchOn(fresh, options);
    await waitForText(options, FAILED);
    await waitForText(panel, FAILED);
    expect(await violations(options)).toEqual([]);
    await changeTail(fresh, 'mend');
    await fresh.stopBackground();
    await tab.bringToFront();
    await tab.reload();
    await look(fresh);
    expect([await keptNow(fresh), readdirSync(downloads)]).toMatchObject([
      { 'backup:tried': { outcome: 'failed' } },
      [],
    ]);
    await pretend(fresh, { 'backup:tried': { day: '2026-01-05', outcome: 'failed' } });
    await fresh.stopBackground();
    await tab.reload();
    await waitForText(options, 'Letzte Sicherung: heute.');
    await waitForText(panel, /^(?!.*nicht gelungen)/);
    expect(files(downloads)).toHaveLength(1);
  });

  test('writes no file where nothing was noted', async ({ fresh, downloads }) => {
    await fresh.grantOptional();
    const options = await settings(fresh);
    await switchOn(fresh, options);
    await waitForText(options, 'Randnotiz sichert einmal am Tag');
    await look(fresh);
    await waitForText(options, 'Noch keine Sicherung.');
    expect(readdirSync(downloads)).toEqual([]);
  });

  test('stays off where the browser is told no', async ({ fresh }) => {
    const options = await settings(fresh);
    for (const _ of 'ab') {
      await switchOn(fresh, options, 'deny');
      await waitForText(options, 'Der Browser hat es nicht erlaubt. Die tägliche Sicherung bleibt aus.');
      expect(await isOn(options)).toBe(false);
    }
    expect(await keptNow(fresh)).toEqual({});
  });

  test('can be switched off, and gives back what it was allowed', async ({ fresh, tab, portal }) => {
    await fresh.grantOptional();
    await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
    const options = await settings(fresh);
    await switchOn(fresh, options);
    await waitForText(options, 'Letzte Sicherung: heute.');
    await toggle(options);
    await waitForText(options, 'Die tägliche Sicherung ist aus.');
    expect(await isOn(options)).toBe(false);
    const allowed = () => fresh.inExtension(() => chrome.permissions.contains({ permissions: ['downloads'] }));
    await until('the permission to be gone', async () => !(await allowed()));
    expect(await keptNow(fresh)).toMatchObject({ 'backup:daily': 'off' });
  });

  test('is off, and says so here and in the panel, when the permission is taken away', async ({
    fresh,
    tab,
    portal,
  }) => {
    await fresh.grantOptional();
    await noteOn(fresh, tab, portal.origin, 'Mehraufwand: kostet extra');
    const panel = await fresh.extensionPage(`sidepanel.html?tab=${await fresh.tabId(tab)}`);
    const options = await settings(fresh);
    await switchOn(fresh, options);
    await waitForText(options, 'Letzte Sicherung: heute.');
    await fresh.revokeOptional(['downloads']);
    const gone = 'Die tägliche Sicherung ist aus: Der Browser erlaubt sie nicht mehr.';
    await waitForText(options, gone);
    await waitForText(panel, gone);
    expect(await isOn(options)).toBe(false);
    expect(await violations(options)).toEqual([]);
    expect(await violations(panel)).toEqual([]);
    await clickText(options, 'Verstanden');
    await waitForText(panel, /^(?!.*erlaubt sie nicht mehr)/);
  });
});

/** What the functions above find when they run inside the browser. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { get(keys: string[]): Promise<object>; set(items: object): Promise<void> } };
  permissions: { contains(of: { permissions: string[] }): Promise<boolean> };
};
