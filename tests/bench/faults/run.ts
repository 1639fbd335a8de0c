import { createRandom } from '#tests/bench/anchoring/random.ts';
import { buildExtension } from '#tests/tools/build.ts';
import { diskRounds } from './disk.ts';
import { killRounds } from './kills.ts';
import { stopRounds } from './stops.ts';
import type { Tally } from './watch.ts';

/** How often each kind of fault is tried. */
export interface FaultRounds {
  kills: number;
  stops: number;
  disks: number;
}

const ROUNDS: FaultRounds = { kills: 50, stops: 100, disks: 10 };

/** What is left of acknowledged notes after crashes, stopped workers and full disks: in real Chromium, with the real extension. */
export async function benchFaults(options: readonly string[]) {
  const of = (name: string, otherwise: number) =>
    options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise;
  return playFaults(await buildExtension('chrome'), {
    kills: of('--kills', ROUNDS.kills),
    stops: of('--stops', ROUNDS.stops),
    disks: of('--disks', ROUNDS.disks),
  });
}

/** The same with other numbers of rounds; `seed` gives the moments. */
export async function playFaults(extensionPath: string, { kills: killCount, stops, disks }: FaultRounds, seed = 1) {
  const random = createRandom(seed);
  const killed = killCount > 0 ? await killRounds(extensionPath, killCount, random) : { kills: 0, tallies: [] };
  const stopped = stops > 0 ? await stopRounds(extensionPath, stops, random) : { workerStops: 0, tallies: [] };
  const filled = await diskRounds(extensionPath, disks, random);
  const tallies = [...killed.tallies, ...stopped.tallies, ...filled.tallies];
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return {
    kills: killed.kills,
    workerStops: stopped.workerStops,
    diskFull: filled.diskFull,
    acknowledged: sum('acknowledged'),
    lost: sum('lost'),
    torn: sum('torn'),
    halfImports: sum('halfImports'),
    silentEmptyStarts: sum('silentEmptyStarts'),
    restored: sum('restored'),
  };
}
