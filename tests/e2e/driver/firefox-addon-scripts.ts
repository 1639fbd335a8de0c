/** As in firefox-scripts.ts: functions that run in Firefox's own window, here about the extension itself. Each must be self-contained. */

interface ExtensionPolicy {
  extension: { terminateBackground(options: object): Promise<void> };
  getURL(path: string): string;
}

interface ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}

interface Modules {
  AddonManager: {
    installTemporaryAddon(folder: object): Promise<unknown>;
    getAddonByID(id: string): Promise<{ reload(): Promise<void> }>;
  };
  ExtensionPermissions: Record<
    'add' | 'remove',
    (id: string, permissions: object, emitter: object) => Promise<unknown>
  >;
  FileUtils: { File: new (path: string) => object };
}

declare const ChromeUtils: { importESModule(address: string): Modules };
declare const WebExtensionPolicy: { getByID(id: string): ExtensionPolicy };
declare const Services: { console: { getMessageArray(): object[] } };
declare const Ci: {
  nsIScriptError: { warningFlag: number; [Symbol.hasInstance](message: object): boolean };
  nsIConsoleAPIStorage: object;
};
declare const Cc: Record<
  '@mozilla.org/consoleAPI-storage;1',
  { getService(kind: object): { getEvents(): { level: string; filename: string; arguments: unknown[] }[] } }
>;

/** Installs an unpacked add-on until Firefox ends; also kinds that BiDi does not take, like language packs. */
export async function installTemporaryAddon(path: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  await AddonManager.installTemporaryAddon(new FileUtils.File(path));
}

/** Ends an add-on and starts it anew; what it has stored stays. */
export async function reloadAddon(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
}

/** The extension's origin, without a slash at the end. */
export function extensionAddress(id: string): string {
  return WebExtensionPolicy.getByID(id).getURL('').replace(/\/$/, '');
}

/** Ends the event page, as Firefox does when it is idle. */
export async function stopBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** Gives or takes a host permission without asking; the extension hears of it. */
export async function changeOrigins(change: 'add' | 'remove', id: string, pattern: string): Promise<void> {
  const address = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(address);
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[change](id, { permissions: [], origins: [pattern] }, extension);
}

/** Takes permissions of the API away, as people do in Firefox's page about add-ons; the extension hears of it. */
export async function removePermissions(id: string, permissions: readonly string[]): Promise<void> {
  const address = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(address);
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions, origins: [] }, extension);
}

/**
 * What files of the extension have thrown (not warnings), and what its code wrote with `console.error`, for which
 * Firefox keeps another list.
 */
export function consoleErrors(origin: string): string[] {
  const isOurs = (address: string | undefined) => address?.startsWith(origin);
  const thrown = Services.console
    .getMessageArray()
    .filter((message): message is ScriptError => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, flags }) => isOurs(sourceName) && (flags & Ci.nsIScriptError.warningFlag) === 0)
    .map(({ errorMessage }) => errorMessage);
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const logged = storage.getEvents().filter(({ level, filename }) => level === 'error' && isOurs(filename));
  return [...thrown, ...logged.map((event) => event.arguments.map(String).join(' '))];
}
