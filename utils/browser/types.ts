/** Types of the WebExtension API, so that nobody else needs the polyfill for them. */
export type { Downloads, Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';
