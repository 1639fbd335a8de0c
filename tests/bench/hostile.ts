import { launch } from '#tests/e2e/driver/launch.ts';
import { type Finding, violations } from '#tests/e2e/hostile/findings.ts';
import { playScenario, SCENARIOS } from '#tests/e2e/hostile/scenarios.ts';
import { startPortal } from '#tests/portal/server.ts';
import type { BrowserName } from '#tests/tools/browsers.ts';
import { buildExtension } from '#tests/tools/build.ts';
import { addressLeaks } from './address-leaks.ts';

const BROWSERS = { chromium: 'chrome', firefox: 'firefox' } as const;

/**
 * What pages can do to Randnotiz and learn from it: each scenario of a hostile page in both browsers, one after the other,
 * and the table of addresses. What speaks against us is said on the way, on stderr.
 */
export async function benchHostile() {
  const findings: Finding[] = [];
  for (const browser of ['chromium', 'firefox'] as const) findings.push(...(await playAll(browser)));
  return {
    checks: findings.length,
    leaks: violations(findings, 'leak').length,
    changed: violations(findings, 'change').length,
    hangs: violations(findings, 'hang').length,
    ...(await addressLeaks()),
  };
}

async function playAll(browser: BrowserName): Promise<readonly Finding[]> {
  const extensionPath = await buildExtension(BROWSERS[browser]);
  const portal = await startPortal();
  const driver = await launch({ browser, extensionPath, headless: true, language: 'de', network: 'loopback' });
  try {
    const all: Finding[] = [];
    for (const scenario of SCENARIOS) {
      const found = await playScenario(scenario, driver, portal);
      for (const line of violations(found)) console.error(`${browser}, ${scenario.title}: ${line}`);
      all.push(...found);
    }
    return all;
  } finally {
    await driver.close();
    await portal.close();
  }
}
