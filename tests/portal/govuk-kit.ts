import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A prototype made with the GOV.UK Prototype Kit that is running. */
export interface GovukKit {
  /** Such as `http://127.0.0.1:8400`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const OURS = join(import.meta.dirname, 'govuk-kit');
const KIT = 'govuk-prototype-kit';
const TEMPLATES = '@govuk-prototype-kit/common-templates';
const PACKAGES = [KIT, TEMPLATES, 'govuk-frontend'];
const START_LIMIT_MS = 60_000;

// No password, no redirect to https, nothing that watches files or opens a browser.
const ENVIRONMENT = { NODE_ENV: 'production', USE_AUTH: 'false', USE_HTTPS: 'false', USE_BROWSER_SYNC: 'false' };

/** Folder of an installed package. The templates bring govuk-frontend along; the kit has an older one for itself. */
function packageFolder(name: string): string {
  const here = createRequire(import.meta.url);
  const from = name === 'govuk-frontend' ? createRequire(here.resolve(`${TEMPLATES}/package.json`)) : here;
  return dirname(from.resolve(`${name}/package.json`));
}

/** Lays a prototype into a folder, as the kit's own `create` does, with links instead of an installation. */
function layPrototype(folder: string): void {
  const dependencies: Record<string, string> = {};
  for (const name of PACKAGES) {
    const source = packageFolder(name);
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(source, target, 'junction');
    dependencies[name] = versionIn(source);
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const isNoView = (path: string) => !path.endsWith('.html');
  cpSync(join(packageFolder(KIT), 'prototype-starter'), folder, { recursive: true, filter: isNoView });
  cpSync(OURS, folder, { recursive: true });
}

function versionIn(folder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

/** Waits for the port; throws with what the kit wrote if it ends first or takes too long. */
function portFrom(child: ChildProcess): Promise<number> {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (written += text));
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The GOV.UK Prototype Kit ${what}:\n${written}`));
    const limit = setTimeout(() => fail('did not start'), START_LIMIT_MS);
    child.once('exit', () => fail('ended'));
    child.once('error', reject);
    child.once('message', ({ port }: { port: number }) => {
      clearTimeout(limit);
      resolve(port);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // The group: whatever the kit may have started goes too. Windows has none.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/**
 * Starts a small service made with the kit ("Apply for a resident parking permit": start page, radios, fields, check
 * answers, confirmation) in a folder and a process of its own, at a free port of 127.0.0.1. Needs no network.
 */
export async function startGovukKit(): Promise<GovukKit> {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-govuk-'));
  layPrototype(folder);
  const child = spawn(process.execPath, ['start.cjs'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...ENVIRONMENT },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const close = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { origin: `http://127.0.0.1:${await portFrom(child)}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}
