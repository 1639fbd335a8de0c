import type { Driver } from '#tests/e2e/driver/driver.ts';
import type { Portal } from '#tests/portal/server.ts';
import { ATTACKS, attacked, redressed } from './attacking.ts';
import { crowded } from './crowding.ts';
import { createFindings, type Finding } from './findings.ts';
import { spying } from './spying.ts';
import type { Stage } from './stage.ts';

/** What a page does while somebody uses Randnotiz on it, on a portal that is allowed for always. */
interface Scenario {
  /** Ends a sentence that begins with "a hostile page". */
  title: string;
  play(stage: Stage): Promise<void>;
}

/** All that is tried, in each browser; by the end-to-end tests and by `npm run bench -- hostile`. */
export const SCENARIOS: readonly Scenario[] = [
  { title: 'that listens, reads, overrides and forges learns and causes nothing', play: spying },
  ...ATTACKS.map(([name, notes]) => ({
    title: `that turns on our element (${name}) neither learns what was pressed nor notes anything`,
    play: (stage: Stage) => attacked(stage, name, notes),
  })),
  { title: 'that selects under the pointer does not get its selection noted', play: redressed },
  { title: 'of 200,000 nodes, 10,000 deep, that never rests hangs nobody', play: crowded },
];

/** Plays one with the extension as if it were new. A scenario that does not come to its end counts as a hang. */
export async function playScenario(scenario: Scenario, driver: Driver, portal: Portal): Promise<readonly Finding[]> {
  const findings = createFindings();
  await driver.reset();
  await driver.grantPortal(portal.origin);
  const tab = await driver.newPage();
  try {
    await scenario.play({ driver, portal, tab, findings });
    findings.check('hang', `${scenario.title}: to the end`, []);
  } catch (error) {
    findings.check('hang', `${scenario.title}: to the end`, [String(error)]);
  } finally {
    await driver.closePages();
  }
  return findings.all;
}
