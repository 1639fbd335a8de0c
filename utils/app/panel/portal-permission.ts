import { browser } from '@/utils/browser';

/** The match pattern of a page's portal. Ports are left out: Firefox does not know them in patterns. */
function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Whether the user has allowed this portal for always. */
export function isPortalAllowed(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] });
}

/** Asks for this portal. Must be called before anything is awaited in a click, or the browser refuses to ask. */
export function requestPortal(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(address)] });
}
