import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Chromium calls to take an extension's entries out of the desktop's menu, one call for each size of an icon. */
const TOOLS = ['xdg-icon-resource', 'xdg-desktop-menu'];

/**
 * A search path on which these tools do nothing. There are no entries to take out, and the real ones, long shell scripts, keep the
 * processor busy for a second after each time that the extension is removed. `folder`: where to put them.
 */
export function withoutDesktop(folder: string): string {
  const place = join(folder, 'desktop-tools');
  mkdirSync(place, { recursive: true });
  for (const tool of TOOLS) writeFileSync(join(place, tool), '#!/bin/sh\n', { mode: 0o755 });
  return [place, process.env.PATH].filter(Boolean).join(delimiter);
}
