import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './sources';

const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

/** Folders and packages that can be imported, as import specifiers. */
const SPECIFIERS = {
  domain: '@/utils/domain/change',
  catalogue: '@/utils/catalogue',
  log: '@/utils/log',
  search: '@/utils/search',
  review: '@/utils/review',
  spots: '@/utils/spots',
  anchoring: '@/utils/anchoring',
  highlighting: '@/utils/highlighting',
  page: '@/utils/page',
  formats: '@/utils/formats',
  storage: '@/utils/storage',
  messaging: '@/utils/messaging',
  browser: '@/utils/browser',
  i18n: '@/utils/i18n',
  store: '@/utils/store',
  settings: '@/utils/settings',
  app: '@/utils/app/panel/panel',
  components: '@/components/panel/Panel',
  entrypoints: '@/entrypoints/background',
  tests: '#tests/tools/run',
  idb: 'idb',
  polyfill: 'webextension-polyfill',
  parent: '../domain/change',
} as const;

type Name = keyof typeof SPECIFIERS;
const NAMES: readonly Name[] = Object.keys(SPECIFIERS).filter((name): name is Name => name in SPECIFIERS);

/** DESIGN.md's table: what each folder may import. Nobody may import tests or climb up; all else is forbidden. */
const MAY: readonly [file: string, may: readonly Name[]][] = [
  ['utils/domain/x.ts', ['domain']],
  ['utils/catalogue/x.ts', ['catalogue', 'domain']],
  ['utils/log/x.ts', ['log', 'domain']],
  ['utils/search/x.ts', ['search', 'domain']],
  ['utils/review/x.ts', ['review', 'domain']],
  ['utils/spots/x.ts', ['spots', 'domain']],
  ['utils/anchoring/x.ts', ['anchoring', 'domain']],
  ['utils/highlighting/x.ts', ['highlighting', 'domain']],
  ['utils/page/x.ts', ['page', 'domain']],
  ['utils/formats/x.ts', ['formats', 'domain', 'catalogue', 'log']],
  ['utils/storage/x.ts', ['storage', 'domain', 'log', 'idb']],
  ['utils/messaging/x.ts', ['messaging', 'domain', 'browser']],
  ['utils/browser/x.ts', ['browser', 'polyfill']],
  ['utils/settings/x.ts', ['settings', 'domain', 'catalogue']],
  ['utils/store/x.ts', ['store']],
  ['utils/i18n/x.ts', ['i18n', 'domain']],
  ['components/panel/X.tsx', ['components', 'domain', 'catalogue', 'i18n', 'search', 'review', 'spots', 'store']],
  [
    'utils/app/panel/x.ts',
    NAMES.filter((name) => !['entrypoints', 'tests', 'idb', 'polyfill', 'parent'].includes(name)),
  ],
  ['entrypoints/x.ts', NAMES.filter((name) => !['entrypoints', 'tests', 'idb', 'polyfill', 'parent'].includes(name))],
];

/**
 * Which specifiers Biome refuses in which file, by our own configuration: one run over a tree of tiny files in a
 * throw-away folder, each of which imports everything.
 */
async function refusals(files: readonly string[]): Promise<Map<string, string[]>> {
  const specifiers = Object.values(SPECIFIERS);
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-borders-'));
  try {
    copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
    for (const file of files) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), specifiers.map((specifier) => `import '${specifier}';\n`).join(''));
    }
    const args = ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none'];
    const output = await run([...args, '--vcs-enabled=false', '.'], folder);
    const result = new Map(files.map((file): [string, string[]] => [file, []]));
    for (const [, path = '', line] of output.matchAll(/\bfile=([^,]+),line=(\d+)/g)) {
      const file = files.find((each) => path.replaceAll('\\', '/').endsWith(`/${each}`));
      result.get(file ?? '')?.push(specifiers[Number(line) - 1] ?? '');
    }
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(args: readonly string[], cwd: string): Promise<string> {
  const biome = spawn(process.execPath, [BIOME, ...args], { cwd });
  let output = '';
  for (const stream of [biome.stdout, biome.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  await new Promise((resolve) => biome.once('close', resolve));
  return output;
}

describe('Biome holds the borders between folders', () => {
  let refused: Map<string, string[]>;
  beforeAll(async () => {
    refused = await refusals(MAY.map(([file]) => file));
  }, 60_000);

  test.each(MAY)('%s may import %j and nothing else', (file, may) => {
    const forbidden = NAMES.filter((name) => !may.includes(name)).map((name) => SPECIFIERS[name]);
    expect(refused.get(file)?.sort()).toEqual(forbidden.sort());
  });
});
