import { ensureBrowser } from '#tests/tools/browsers.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Starts a browser with the extension in it, in a fresh profile that is thrown away on close. */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const executablePath = await ensureBrowser(options.browser);
  return options.browser === 'chromium'
    ? launchChromium(options, executablePath)
    : launchFirefox(options, executablePath);
}
