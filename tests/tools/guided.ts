import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { shoot } from '#tests/e2e/driver/shoot.ts';
import type { Portal } from '#tests/portal/server.ts';
import { ROOT } from './run.ts';

const FOLDER = join(ROOT, 'demo');

/**
 * What a person would do first, done by the driver where nobody can look: walks through the sample service and writes
 * pictures of it into `demo/`.
 * @returns the paths of the files that it wrote
 */
export async function guidedRun(driver: Driver, portal: Portal): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await driver.newPage(portal.origin);
  const picture = join(FOLDER, 'portal.png');
  await shoot(driver, page, picture, { width: 1280 });
  return [picture];
}
