/** Types of the WebExtension API, so that nobody else needs the polyfill for them. */
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
