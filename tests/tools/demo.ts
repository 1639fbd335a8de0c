import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { type ShootOptions, shoot } from '#tests/e2e/driver/shoot.ts';
import { ROOT } from './run.ts';

const FOLDER = join(ROOT, 'demo');

/** Window of the guided run, in CSS pixels. */
export const DEMO_WINDOW = { width: 1280, height: 900 };

/** Writes a picture of a page into `demo/` and prints its path. */
export async function writePicture(driver: Driver, page: Page, name: string, options?: ShootOptions): Promise<void> {
  await shoot(driver, page, demoPath(name), options);
  console.log(demoPath(name));
}

/** Writes a text into `demo/`, to the byte, and prints its path. */
export function writeText(name: string, content: string): void {
  writeFileSync(demoPath(name), content);
  console.log(demoPath(name));
}

function demoPath(name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  return join(FOLDER, name);
}
