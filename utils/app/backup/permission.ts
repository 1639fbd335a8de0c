import { browser } from '@/utils/browser';
import type { Permissions } from '@/utils/browser/types';

type Name = NonNullable<Permissions.Permissions['permissions']>[number];

/** What the daily backup needs: to put a file into the folder for downloads, and in Chromium a page that packs it. */
const NEEDED: readonly string[] = ['downloads', 'offscreen'];

/** Those of them that this browser knows: the manifest names them as optional. The polyfill's types lack Chromium's own. */
function needed(): Permissions.Permissions {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return { permissions: optional.filter((name): name is Name => NEEDED.includes(name)) };
}

/** Whether the browser allows the daily backup. */
export function isDailyAllowed(): Promise<boolean> {
  return browser.permissions.contains(needed());
}

/** Asks for what it needs. Must be called before anything is awaited in a click, or the browser refuses to ask. */
export function requestDaily(): Promise<boolean> {
  return browser.permissions.request(needed());
}

/** Gives back what it needs. */
export async function releaseDaily(): Promise<void> {
  await browser.permissions.remove(needed());
}
