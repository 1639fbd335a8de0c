import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/** `width` in CSS pixels, the window's own if left out; `whole` takes all of a page that is longer than the window. */
export interface ShootOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  whole?: boolean;
}

/** Takes a PNG picture of a page or panel, after its fonts are there and a frame is drawn; sets the window back. */
export async function shoot(driver: Driver, page: Page, path: string, options: ShootOptions = {}): Promise<void> {
  const { width, height = 900, dark = false, whole = false } = options;
  const before = page.viewport();
  if (width !== undefined) await page.setViewport({ width, height });
  if (dark) await driver.setColorScheme(page, 'dark');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await page.screenshot({ path: pngPath(path), fullPage: whole });
  if (dark) await driver.setColorScheme(page, 'light');
  if (width !== undefined) await page.setViewport(before);
}

function pngPath(path: string): `${string}.png` {
  return path.endsWith('.png') ? `${path.slice(0, -'.png'.length)}.png` : `${path}.png`;
}
