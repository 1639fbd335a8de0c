import type { ColorScheme, LaunchOptions } from './driver.ts';

/** Which colour scheme pages see. */
export const COLOR_SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';

/** Temporary add-ons go when Firefox ends; on a second start with the same profile their data must still be there. */
export const KEEP_PREFS = [
  'extensions.webextensions.keepStorageOnUninstall',
  'extensions.webextensions.keepUuidOnUninstall',
];

/** A proxy where nobody answers, for everything but this computer, which Firefox never asks a proxy for. */
const LOOPBACK_ONLY = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'network.proxy.failover_direct': false,
};

/** Whether this profile is meant for a second start. */
export function keepsProfile({ userDataDir }: LaunchOptions): boolean {
  return userDataDir !== undefined;
}

/** Preferences that a Firefox of the driver starts with. */
export function preferences(options: LaunchOptions) {
  return {
    'intl.locale.requested': options.language,
    'intl.accept_languages': options.language,
    // Buttons of a permission prompt are dead for half a second, against clicks by mistake.
    'security.notification_enable_delay': 0,
    'accessibility.browsewithcaret': options.caretBrowsing === true,
    [COLOR_SCHEME_PREF]: colorSchemeValue(options.colorScheme ?? 'light'),
    // 2: a folder of one's own choice.
    ...(options.downloads !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloads,
    }),
    ...(options.network === 'loopback' && LOOPBACK_ONLY),
    ...Object.fromEntries(KEEP_PREFS.map((pref) => [pref, keepsProfile(options)])),
  };
}

/** A colour scheme as that preference wants it. */
export function colorSchemeValue(scheme: ColorScheme): number {
  return scheme === 'dark' ? 0 : 1;
}
