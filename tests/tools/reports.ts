import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Counts, NOTHING, ONE_FAILED, sumCounts } from './counts.ts';

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** Counts out of Vitest's JSON report. A run that failed without a failed test (a broken file, say) counts as one. */
export function readVitestReport(path: string, exitCode: number | null): Counts {
  const report = readReport(vitestReport, path);
  const counts = report && {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return withExitCode(counts, exitCode);
}

/** Counts out of Playwright Test's JSON report; `flaky` cannot occur without retries and would be a failure. */
export function readPlaywrightReport(path: string, exitCode: number | null): Counts {
  const stats = readReport(playwrightReport, path)?.stats;
  const counts = stats && {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
  return withExitCode(counts, exitCode);
}

function withExitCode(counts: Counts | undefined, exitCode: number | null): Counts {
  if (!counts) return ONE_FAILED;
  return exitCode !== 0 && counts.failed === 0 ? sumCounts([counts, ONE_FAILED]) : sumCounts([counts, NOTHING]);
}

function readReport<S extends v.GenericSchema>(schema: S, path: string): v.InferOutput<S> | undefined {
  if (!existsSync(path)) return undefined;
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.output : undefined;
}
