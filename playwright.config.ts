import { defineConfig } from '@playwright/test';
import type { DriverOptions } from '#tests/e2e/driver/fixtures.ts';

/** Specs without the extension: each starts both browsers itself, and would run twice in the other projects. */
const OWN_BROWSERS = ['anchoring/**/*.spec.ts', 'storage/**/*.spec.ts', 'spots.spec.ts'];

/** The same specs in both browsers, over the project's own driver; see tests/e2e/driver/fixtures.ts. */
export default defineConfig<object, DriverOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  projects: [
    // First, because it has the longest files: at the end of a run one worker would wait for the other.
    { name: 'both', testMatch: OWN_BROWSERS },
    { name: 'chromium', use: { target: 'chromium' }, testIgnore: OWN_BROWSERS },
    { name: 'firefox', use: { target: 'firefox' }, testIgnore: OWN_BROWSERS },
  ],
});
