import { expect, test } from '@playwright/test';
import { playFaults } from '@/tests/bench/faults/run';
import { findBrowser } from '@/tests/tools/browsers';
import { outputFolder } from '@/tests/tools/build';

/** Nothing that was acknowledged is lost, nothing is there by half, and nobody is met by an empty list without a word. */
const GOOD = { lost: 0, torn: 0, halfImports: 0, silentEmptyStarts: 0 };

test.describe('faults in chromium, with the real extension', () => {
  test.beforeEach(() => test.skip(!findBrowser('chromium'), 'no chromium on this computer'));

  test('a browser that is killed loses nothing that was acknowledged', async () => {
    test.setTimeout(180_000);
    const seen = await playFaults(outputFolder('chrome'), { kills: 2, stops: 0, disks: 0 });
    expect(seen).toMatchObject({ ...GOOD, kills: 2 });
    expect(seen.acknowledged).toBeGreaterThan(0);
  });

  test('a service worker that is stopped loses nothing that was acknowledged', async () => {
    test.setTimeout(180_000);
    const seen = await playFaults(outputFolder('chrome'), { kills: 0, stops: 4, disks: 0 });
    expect(seen).toMatchObject({ ...GOOD, workerStops: 4 });
    expect(seen.acknowledged).toBeGreaterThan(0);
  });

  test('a disk that runs full loses nothing that was acknowledged', async () => {
    test.setTimeout(180_000);
    const seen = await playFaults(outputFolder('chrome'), { kills: 0, stops: 0, disks: 1 });
    test.skip(seen.diskFull === 0, 'this computer lets nobody make a small disk');
    expect(seen).toMatchObject(GOOD);
    expect(seen.acknowledged).toBeGreaterThan(0);
  });
});
