import { inPage } from '#tests/e2e/driver/in-page.ts';
import { until } from '#tests/e2e/driver/until.ts';
import type { Hostile } from '#tests/portal/hostile/script/start.ts';
import { openHostile, type Stage, storedNotes } from './stage.ts';

declare const feind: Hostile;

const CROWD = 'nodes=200000&depth=10000&flood';
/** How long each is watched, ms. */
const WATCH_MS = 3_000;
/** How often it is watched at most. */
const TIMES = 4;
/** What a person waits for at most on such a page, ms. */
const PATIENCE_MS = 30_000;
/** Browsers ask whether to stop a script that has run for so long, ms (Firefox's `dom.max_script_run_time`). */
const HANG_MS = 10_000;
/** Of the page's own heartbeats at least this share must remain, beside the one longest block. */
const BEATS_LEFT = 0.4;

/** An endless page that never rests: marking works, a note that cannot be found is sought again and again, and the page lives. */
export async function crowded(stage: Stage): Promise<void> {
  const { driver, portal, tab, findings } = stage;
  await driver.revokePortal(portal.origin);
  await openHostile(stage, CROWD);
  const alone = await watch(stage);
  await driver.grantPortal(portal.origin);
  await openHostile(stage, CROWD);
  await drag(stage);
  const toolbar = await until(
    'the toolbar',
    async () => (await inPage(driver, tab)).find(({ name }) => name === 'Mehraufwand: kostet extra'),
    PATIENCE_MS,
  );
  await tab.mouse.click(toolbar.rect.x + toolbar.rect.width / 2, toolbar.rect.y + toolbar.rect.height / 2);
  await until(
    'the sign',
    async () => (await inPage(driver, tab)).find(({ name }) => name.startsWith('Notiz: ')),
    PATIENCE_MS,
  );
  const found = await watchAgain(stage, alone.beats);
  await tab.evaluate(() => document.querySelector('#stelle')?.remove());
  await until(
    'the sign to go',
    async () => !(await inPage(driver, tab)).some(({ name }) => name.startsWith('Notiz: ')),
    PATIENCE_MS,
  );
  const sought = await watchAgain(stage, alone.beats);
  for (const [what, { beats, longest }] of Object.entries({ found, sought })) {
    const share = beats / alone.beats;
    const says = `${share.toFixed(2)} of its beats`;
    findings.check('hang', `${what}: the page's heart beats on`, share >= BEATS_LEFT ? [] : [says]);
    const blocked = `${Math.round(longest)} ms`;
    findings.check('hang', `${what}: nothing blocks the page for long`, longest < HANG_MS ? [] : [blocked]);
  }
  findings.check('change', 'one note was made', (await storedNotes(driver)).length === 1 ? [] : ['not one']);
  findings.check('change', 'nothing of ours has failed', await driver.extensionErrors());
}

/** How the page's heart beats for a while: beats in a second beside the longest time between two, and the longest time between two. */
async function watch({ tab }: Stage): Promise<{ beats: number; longest: number }> {
  await tab.evaluate(() => feind.heartbeat.start());
  const { beats, longest, time } = await until(
    'the time to pass',
    async () => {
      const read = await tab.evaluate(() => feind.heartbeat.read());
      return read.time > WATCH_MS && read;
    },
    PATIENCE_MS * 2,
  );
  return { beats: (beats / (time - longest)) * 1_000, longest };
}

/** The same, some times where too little is left: what else runs on this computer may have had the time, a hang has it always. */
async function watchAgain(stage: Stage, alone: number): Promise<{ beats: number; longest: number }> {
  let best = await watch(stage);
  for (let time = 1; time < TIMES && best.beats / alone < BEATS_LEFT; time += 1) {
    const again = await watch(stage);
    if (again.beats > best.beats) best = again;
  }
  return best;
}

/** Selects a few words without reading the whole page for it. */
async function drag({ tab }: Stage): Promise<void> {
  const { left, right, y } = await tab.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('#stelle')?.firstChild;
    if (!text) throw new Error('no passage');
    range.setStart(text, 13);
    range.setEnd(text, 41);
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, y: top + height / 2 };
  });
  await tab.mouse.move(left + 1, y);
  await tab.mouse.down();
  await tab.mouse.move(right - 1, y, { steps: 4 });
  await tab.mouse.up();
}
