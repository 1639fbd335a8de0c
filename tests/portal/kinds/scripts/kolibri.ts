import { register } from '@public-ui/components';
import { defineCustomElements } from '@public-ui/components/loader';
import { DEFAULT } from '@public-ui/theme-default';
import { NoticeElement } from './notice-element.ts';

// The theme's type leaves gaps in its map of sheets, and `register` wants none.
const theme: Parameters<typeof register>[0] = (patch) =>
  DEFAULT((name, sheets, options) =>
    patch(name, Object.fromEntries(Object.entries(sheets).filter(([, sheet]) => sheet !== undefined)), options),
  );

/** Makes the page's elements work: KoliBri's, and one of the portal's own. */
export async function start(): Promise<void> {
  customElements.define('stadt-hinweis', NoticeElement);
  await register(theme, defineCustomElements);
}
