import { expect, test } from '#tests/e2e/driver/fixtures.ts';
import { violations } from './findings.ts';
import { playScenario, SCENARIOS } from './scenarios.ts';

test.describe('a hostile page', () => {
  for (const scenario of SCENARIOS) {
    test(scenario.title, async ({ driver, portal }) => {
      test.setTimeout(180_000);
      expect(violations(await playScenario(scenario, driver, portal))).toEqual([]);
    });
  }
});
