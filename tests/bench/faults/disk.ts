import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '#tests/bench/anchoring/random.ts';
import { type Tally, watchProfile } from './watch.ts';

/** A profile takes some 40 MB; the rest is for the ballast. */
const DISK = '160m';

/**
 * Lets a small disk run full while notes are saved and files read in, starts the browser again while it is full and once
 * more when there is room, and looks what is left. Zero runs where this computer does not let us make such a disk.
 */
export async function diskRounds(
  extensionPath: string,
  rounds: number,
  random: Random,
): Promise<{ diskFull: number; tallies: Tally[] }> {
  const tallies: Tally[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const disk = smallDisk();
    if (!disk) return { diskFull: 0, tallies };
    try {
      tallies.push(await fillOnce(extensionPath, disk, `d${round}`, random));
    } finally {
      unmount(disk);
    }
  }
  return { diskFull: rounds, tallies };
}

async function fillOnce(extensionPath: string, disk: string, name: string, random: Random): Promise<Tally> {
  const watched = await watchProfile(extensionPath, disk);
  const ballast = join(disk, 'ballast');
  // A profile that has been used and closed: the browser knows the extension, and has said so on the disk.
  const first = await watched.start();
  await first.page.evaluate((round) => faults.saveForever(round, 40), `${name}-before`);
  await first.driver.close();
  const { driver, page } = await watched.start();
  fill(ballast, random.below(400) * 1024);
  const saving = page.evaluate((round) => faults.saveForever(round, 300), `${name}-full`).catch(() => 0);
  const reading = page.evaluate((round) => faults.importForever(round, 8), `${name}-full`).catch(() => 0);
  await Promise.race([Promise.all([saving, reading]), new Promise((resolve) => setTimeout(resolve, 20_000))]);
  await driver.kill();
  await Promise.all([saving, reading]);

  // Still full: it may fail to start, but it must not throw anything away.
  const full = await watched.start().catch(() => undefined);
  await full?.page.evaluate(() => faults.look()).catch(() => undefined);
  await full?.driver.kill();

  rmSync(ballast, { force: true });
  const free = await watched.start();
  await watched.check(free.page);
  await free.driver.close();
  return watched.tally();
}

/** Writes until nothing fits any more, then leaves so many bytes free. */
function fill(path: string, leave: number): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) writeSync(file, block);
  } catch {
    // Full.
  }
  closeSync(file);
  const size = Number(execFileSync('stat', ['-c', '%s', path], { encoding: 'utf8' }));
  execFileSync('truncate', ['-s', String(Math.max(0, size - leave)), path]);
}

function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
