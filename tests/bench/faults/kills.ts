import type { Random } from '#tests/bench/anchoring/random.ts';
import { type Tally, watchProfile } from './watch.ts';

/** Rounds on one profile: it grows, and each start is as after a real crash. */
const ROUNDS_A_PROFILE = 10;

/** Kills the browser at random moments of saves and imports, again and again, and looks each time what is left. */
export async function killRounds(
  extensionPath: string,
  rounds: number,
  random: Random,
): Promise<{ kills: number; tallies: Tally[] }> {
  const tallies: Tally[] = [];
  let kills = 0;
  while (kills < rounds) {
    const watched = await watchProfile(extensionPath);
    try {
      for (let round = 0; round < ROUNDS_A_PROFILE && kills < rounds; round += 1) {
        const { driver, page } = await watched.start();
        await watched.check(page);
        const saving = page.evaluate((name) => faults.saveForever(name, 100_000), `k${kills}`).catch(() => 'cut off');
        const reading = page
          .evaluate((name) => faults.importForever(name, 100_000), `k${kills}`)
          .catch(() => 'cut off');
        await new Promise((resolve) => setTimeout(resolve, 50 + random.below(2_500)));
        await driver.kill();
        await Promise.all([saving, reading]);
        kills += 1;
      }
      const { driver, page } = await watched.start();
      await watched.check(page);
      await driver.close();
    } finally {
      tallies.push(watched.tally());
      watched.end();
    }
  }
  return { kills, tallies };
}
