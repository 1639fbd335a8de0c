import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '@/wxt.config';
import { ROOT } from './sources';

type Manifest = Readonly<Record<string, unknown>>;
type Browser = 'chrome' | 'edge' | 'firefox';
const BROWSERS: readonly Browser[] = ['chrome', 'edge', 'firefox'];

async function configured(browser: Browser, mode = 'production'): Promise<Manifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser');
  return { ...(await manifest({ browser, mode, manifestVersion: 3, command: 'build' })) };
}

const builtFile = (browser: Browser) => join(ROOT, `.output/${browser}-mv3/manifest.json`);
const BUILT = BROWSERS.filter((browser) => existsSync(builtFile(browser)));

/** Both what is configured and, after a build, what came of it: WXT adds to a manifest by itself. */
const MANIFESTS: [string, Browser, () => Promise<Manifest>][] = [
  ...BROWSERS.map((browser): [string, Browser, () => Promise<Manifest>] => [
    `configured for ${browser}`,
    browser,
    () => configured(browser),
  ]),
  ...BUILT.map((browser): [string, Browser, () => Promise<Manifest>] => [
    `built for ${browser}`,
    browser,
    async () => JSON.parse(readFileSync(builtFile(browser), 'utf8')),
  ]),
];

describe.each(MANIFESTS)('the manifest as %s', (_, browser, read) => {
  test('asks for the permissions that DESIGN.md names, and no others', async () => {
    const common = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    const wanted = browser === 'firefox' ? common : [...common, 'sidePanel'];
    const { permissions } = await read();
    expect(Array.isArray(permissions) && permissions.toSorted()).toEqual(wanted.toSorted());
  });

  test.each([
    'host_permissions',
    'web_accessible_resources',
    'content_scripts',
    'externally_connectable',
    'update_url',
    'chrome_url_overrides',
    'devtools_page',
    'sandbox',
  ])('has no %s', async (key) => {
    expect(Object.keys(await read())).not.toContain(key);
  });

  test('asks for what the daily backup needs when somebody wishes one, and for nothing else', async () => {
    const wanted = browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'];
    expect((await read()).optional_permissions).toEqual(wanted);
  });

  test('asks for portals one by one, when the user chooses so', async () => {
    expect((await read()).optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('lets extension pages load their own files only, and reach no network', async () => {
    const { content_security_policy: policies } = await read();
    expect(policies).toEqual({ extension_pages: expect.any(String) });
    const [policy] = Object.values({ ...Object(policies) }).map(String);
    const directives = new Map(
      policy?.split(';').map((directive): [string, string] => {
        const [name = '', ...values] = directive.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  test('speaks German first', async () => {
    expect(await read()).toMatchObject({ default_locale: 'de', description: '__MSG_extension_description__' });
  });

  test.runIf(browser === 'firefox')('is fit for Firefox, and says that no data is collected', async () => {
    expect((await read()).browser_specific_settings).toEqual({
      gecko: {
        id: 'randnotiz@extension',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });

  test.runIf(browser !== 'firefox')('has the key that gives it the same id everywhere', async () => {
    const { key, minimum_chrome_version: oldest } = await read();
    expect(key).toMatch(/^MII[A-Za-z0-9+/]+=*$/);
    expect(Number(oldest)).toBeGreaterThanOrEqual(116);
  });
});

describe.each(BUILT)('the build for %s', (browser) => {
  test('names icons and pages that are there', () => {
    const text = readFileSync(builtFile(browser), 'utf8');
    const files = [...text.matchAll(/"([\w/-]+\.(?:png|html|js))"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(join(builtFile(browser), '..', file)))).toEqual([]);
  });

  test('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(JSON.parse(readFileSync(builtFile(browser), 'utf8'))).toMatchObject({ version, manifest_version: 3 });
  });
});
