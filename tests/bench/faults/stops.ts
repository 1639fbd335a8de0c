import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '#tests/bench/anchoring/random.ts';
import { type Tally, watchProfile } from './watch.ts';

/** Between two tries to stop the worker, ms. */
const LOOK = 10;

/** Stops the service worker at random moments of saves and imports, as browsers do, only more often. */
export async function stopRounds(
  extensionPath: string,
  rounds: number,
  random: Random,
): Promise<{ workerStops: number; tallies: Tally[] }> {
  const watched = await watchProfile(extensionPath);
  let workerStops = 0;
  try {
    let { driver, page } = await watched.start();
    for (let attempt = 0; workerStops < rounds && attempt < rounds * 2; attempt += 1) {
      const name = `s${attempt}`;
      const saving = page.evaluate((round) => faults.saveForever(round, 12), name);
      const reading = page.evaluate((round) => faults.importForever(round, 1), name);
      let atWork = true;
      const work = Promise.all([saving, reading]).finally(() => {
        atWork = false;
      });
      await wait(random.below(150));
      let stop: 'not yet' | 'done' | 'stuck' = 'not yet';
      // On a busy machine it may not run yet.
      while (atWork && stop === 'not yet') {
        stop = await driver.stopBackground().then(
          (stopped) => (stopped ? 'done' : 'not yet'),
          () => 'stuck',
        );
        await wait(LOOK);
      }
      await work;
      if (stop === 'done') workerStops += 1;
      if (stop === 'stuck') {
        // Now and then the browser does not let go of a worker that has just begun, and nobody can stop it any more.
        await driver.close();
        ({ driver, page } = await watched.start());
      }
      if (workerStops % 10 === 0) await watched.check(page);
    }
    await watched.check(page);
    await driver.close();
  } finally {
    watched.end();
  }
  return { workerStops, tallies: [watched.tally()] };
}
