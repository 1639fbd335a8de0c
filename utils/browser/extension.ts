import browser from 'webextension-polyfill';

/** The WebExtension API with promises, the same in all browsers. For the background and extension pages. */
export { browser };
