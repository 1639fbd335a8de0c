import { spawnSync } from 'node:child_process';
import { type BrowserName, browserCandidates, isSnap } from './browser-candidates.ts';
import { installBrowser } from './browser-install.ts';

export type { BrowserName } from './browser-candidates.ts';

/** First Firefox with the CSS Custom Highlight API; the manifest asks for it too. */
const OLDEST_FIREFOX = 140;

/** Path of a browser that starts and can be driven, or undefined. Looks only, installs nothing. */
export function findBrowser(name: BrowserName): string | undefined {
  return browserCandidates(name).find((path) => objection(name, path) === undefined);
}

/**
 * Path of a browser that starts and can be driven; gets one if there is none: downloaded where there is internet, else
 * from the distribution's packages where those may be installed.
 * @throws Error that says in plain words what to install
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found !== undefined) return found;
  const tried = await installBrowser(name);
  const installed = findBrowser(name);
  if (installed !== undefined) return installed;
  throw new Error(help(name, tried));
}

/** Why this program will not do, in words for the user; undefined if it will. */
function objection(name: BrowserName, path: string): string | undefined {
  if (isSnap(path)) return `${path} is a snap: it cannot be driven from outside`;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return undefined;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (answer.status !== 0) return `${path} does not start`;
  if (name === 'chromium') {
    return /^(Chromium|Google Chrome for Testing) \d/m.test(answer.stdout)
      ? undefined
      : `${path} is ${answer.stdout.trim()}: branded browsers take no unpacked extension from the command line`;
  }
  const version = Number(/Firefox (\d+)/.exec(answer.stdout)?.[1] ?? 0);
  return version >= OLDEST_FIREFOX ? undefined : `${path} is Firefox ${version}, at least ${OLDEST_FIREFOX} is needed`;
}

function help(name: BrowserName, tried: readonly string[]): string {
  const objections = browserCandidates(name).flatMap((path) => objection(name, path) ?? []);
  const wanted = {
    chromium: [
      'No Chromium was found. Install one: `apt-get install chromium` (Debian), `npx playwright install chromium`',
      '(any system), or set CHROMIUM_PATH to one. Google Chrome and Microsoft Edge take no unpacked extension from',
      'the command line; by hand it works: run `npm run build`, open chrome://extensions (edge://extensions), switch',
      'developer mode on, choose "Load unpacked" and the folder .output/chrome-mv3 (.output/edge-mv3).',
    ],
    firefox: [
      `No Firefox ${OLDEST_FIREFOX} or newer was found. Install one: \`apt-get install firefox-esr\` (Debian), from`,
      'https://www.mozilla.org/firefox/ (any system; not as a snap, which cannot be driven), or set FIREFOX_PATH to one.',
    ],
  };
  return [...wanted[name], ...[...objections, ...tried].map((line) => `- ${line}`)].join('\n');
}
