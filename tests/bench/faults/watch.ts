import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '#tests/e2e/bundle.ts';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import type * as face from './face.ts';

declare global {
  /** The bundle in the page. */
  var faults: typeof face;
}

/** What was told to be saved, and what of it was not there afterwards. */
export interface Tally {
  acknowledged: number;
  lost: number;
  torn: number;
  halfImports: number;
  /** Starts with a database that lacked what it had, and no word about it. */
  silentEmptyStarts: number;
  /** Starts that found the database older or emptier than it was, and put back what was missing. */
  restored: number;
}

/** A browser profile that outlives its browsers, and what was acknowledged in it. */
export interface Watched {
  readonly profile: string;
  /** Starts the browser on the profile, opens a page of the extension and puts the bench's own code into it. */
  start(): Promise<{ driver: Driver; page: Page }>;
  /** Compares what is there with what was acknowledged, and adds to the tally. */
  check(page: Page): Promise<void>;
  acknowledged(): number;
  tally(): Tally;
  end(): void;
}

/** Watches one profile; `folder` has it lie elsewhere than among the temporary files. */
export async function watchProfile(extensionPath: string, folder = tmpdir()): Promise<Watched> {
  const profile = mkdtempSync(join(folder, 'randnotiz-faults-'));
  const code = await bundle('tests/bench/faults/face.ts', 'faults');
  const notes = new Set<string>();
  const imports = new Set<string>();
  const tally: Tally = { acknowledged: 0, lost: 0, torn: 0, halfImports: 0, silentEmptyStarts: 0, restored: 0 };
  const lost = new Set<string>();
  return {
    profile,
    async start() {
      const driver = await launch({
        browser: 'chromium',
        extensionPath,
        headless: true,
        language: 'de',
        network: 'loopback',
        userDataDir: profile,
      });
      const page = await driver.extensionPage('options.html');
      await page.exposeFunction('acknowledge', (kind: 'note' | 'import', name: string) => {
        (kind === 'note' ? notes : imports).add(name);
      });
      await page.evaluate(code);
      return { driver, page };
    },
    async check(page) {
      const seen = await page.evaluate(() => faults.look());
      const there = new Set(seen.comments);
      const missing = [
        ...[...notes].filter((comment) => !there.has(comment)),
        ...[...imports].filter((name) => !seen.whole.includes(name)),
      ].filter((name) => !lost.has(name));
      for (const name of missing) lost.add(name);
      // Lost and said is lost all the same; what came back is said by `restored`.
      if (missing.length > 0 && !seen.recovery) tally.silentEmptyStarts += 1;
      if (missing.length > 0) console.error(`lost: ${missing.slice(0, 5).join(', ')} … of ${seen.changes} changes`);
      if (seen.recovery) tally.restored += 1;
      tally.torn += seen.torn;
      tally.halfImports += seen.half.length;
    },
    acknowledged: () => notes.size + imports.size,
    tally: () => ({ ...tally, acknowledged: notes.size + imports.size, lost: lost.size }),
    end: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}
