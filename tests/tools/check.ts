import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './build.ts';
import { type Counts, formatCounts, isGood, ONE_FAILED, ONE_PASSED, sumCounts } from './counts.ts';
import { readVitestReport } from './reports.ts';
import { runPackage } from './run.ts';

// `tsc -p utils/domain` has no DOM and no browser types: it proves that the domain needs none.
const STEPS: readonly { name: string; script: string; args: readonly string[] }[] = [
  { name: 'style and borders (biome)', script: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off'] },
  { name: 'types (tsc)', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'domain without the DOM (tsc)', script: 'typescript/bin/tsc', args: ['-p', 'utils/domain', '--noEmit'] },
  { name: 'dead code (knip)', script: 'knip/bin/knip.js', args: [] },
];

/** Colours are for terminals; this output is held back and may end in a file. */
const PLAIN = { ...process.env, NO_COLOR: '1' };

/**
 * Everything that needs no browser: style, types, dead code, unit tests. Goes on after a failure, so that one run shows
 * all; prints a step's output only if it failed, and the unit tests' summary always.
 */
export async function check(): Promise<Counts> {
  await prepare();
  const all: Counts[] = [];
  for (const { name, script, args } of STEPS) {
    const { code, output } = await runPackage(script, args, { env: PLAIN });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (code !== 0) console.log(output);
    all.push(code === 0 ? ONE_PASSED : ONE_FAILED);
  }
  return sumCounts([...all, await unitTests()]);
}

async function unitTests(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-check-'));
  try {
    const report = join(folder, 'vitest.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runPackage('vitest/vitest.mjs', ['run', ...reporters], { env: PLAIN });
    const counts = readVitestReport(report, code);
    console.log(`${isGood(counts) ? 'ok    ' : 'FAILED'} unit tests (vitest)`);
    console.log(isGood(counts) ? summary(output) : output.trim());
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The last lines of Vitest's output: how many files and tests, how long. */
function summary(output: string): string {
  return output
    .split('\n')
    .filter((line) => /^\s*(Test Files|Tests|Duration)\s/.test(line))
    .join('\n');
}

if (import.meta.main) {
  const counts = await check();
  console.log(formatCounts(counts));
  process.exitCode = isGood(counts) ? 0 : 1;
}
