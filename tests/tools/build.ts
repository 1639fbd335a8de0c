import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runPackage } from './run.ts';

/** What the extension is built for; Edge gets the same as Chrome in a folder and a zip of its own. */
export const BUILD_TARGETS = ['chrome', 'edge', 'firefox'] as const;
export type BuildTarget = (typeof BUILD_TARGETS)[number];

/** Folder of the built, unpacked extension. */
export function outputFolder(target: BuildTarget): string {
  return join(ROOT, '.output', `${target}-mv3`);
}

/**
 * Builds the extension for one browser, quietly, and prints one line with its size.
 * @returns the folder of the unpacked extension
 * @throws Error with the build's whole output if it fails
 */
export async function buildExtension(target: BuildTarget): Promise<string> {
  await prepare();
  const { code, output } = await runPackage('wxt/bin/wxt.mjs', ['build', '-b', target, '--mv3']);
  if (code !== 0) throw new Error(`Building for ${target} failed.\n${output}`);
  const folder = outputFolder(target);
  console.log(`built ${target.padEnd(7)} ${(folderBytes(folder) / 1024).toFixed(0).padStart(5)} kB  ${folder}`);
  return folder;
}

/** WXT's generated types are not in the repository; builds and type checks of a fresh clone need them once. */
export async function prepare(): Promise<void> {
  if (existsSync(join(ROOT, '.wxt', 'wxt.d.ts'))) return;
  const { code, output } = await runPackage('wxt/bin/wxt.mjs', ['prepare']);
  if (code !== 0) throw new Error(`wxt prepare failed.\n${output}`);
}

function folderBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

function isBuildTarget(value: string): value is BuildTarget {
  return BUILD_TARGETS.some((target) => target === value);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? BUILD_TARGETS;
  for (const target of wanted) {
    if (!isBuildTarget(target)) throw new Error(`--only takes ${BUILD_TARGETS.join(', ')}, not ${target}`);
    await buildExtension(target);
  }
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
