import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, PUPPETEER_CACHE } from './browser-candidates.ts';
import { run, runPackage } from './run.ts';

/** A closed network must cost seconds, not the minutes that the downloaders' own retries take. */
const PROBE_MS = 5_000;
const DOWNLOAD_MS = 10 * 60_000;

// One small address on each server that the downloads come from.
const PROBES: Record<BrowserName, string> = {
  chromium: 'https://cdn.playwright.dev/',
  firefox: 'https://product-details.mozilla.org/1.0/firefox_versions.json',
};

// The German texts of the browser come along, so that the extension's own German shows without a stand-in.
const DEBIAN_PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-de'],
};

/** Tries to get the browser; answers what was tried and how it went, one line each, for the message to the user. */
export async function installBrowser(name: BrowserName): Promise<string[]> {
  const download = await downloadBrowser(name);
  if (download === undefined) return [];
  const packages = await installPackages(name);
  return packages === undefined ? [] : [download, packages];
}

/** Undefined when it worked, else why not. */
async function downloadBrowser(name: BrowserName): Promise<string | undefined> {
  if (!(await reachable(PROBES[name]))) return 'download: no internet';
  console.log(`Downloading ${name} ...`);
  const { code, output } =
    name === 'chromium'
      ? await runPackage('@playwright/test/cli.js', ['install', 'chromium'], { timeoutMs: DOWNLOAD_MS })
      : await runPackage(
          '@puppeteer/browsers/lib/main-cli.js',
          ['install', 'firefox@stable', '--path', PUPPETEER_CACHE],
          {
            timeoutMs: DOWNLOAD_MS,
          },
        );
  return code === 0 ? undefined : `download: ${lastLine(output)}`;
}

async function installPackages(name: BrowserName): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return 'packages: only root may install them';
  if (!isDebian()) return 'packages: this is neither Debian nor Ubuntu';
  console.log(`Installing ${DEBIAN_PACKAGES[name].join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeoutMs: DOWNLOAD_MS };
  await run('apt-get', ['update', '-q'], options);
  const install = ['install', '-q', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES[name]];
  const { code, output } = await run('apt-get', install, options);
  return code === 0 ? undefined : `packages: ${lastLine(output)}`;
}

async function reachable(url: string): Promise<boolean> {
  return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) }).then(
    () => true,
    () => false,
  );
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
