import { inPage } from '#tests/e2e/driver/in-page.ts';
import { until } from '#tests/e2e/driver/until.ts';
import type { Hostile } from '#tests/portal/hostile/script/start.ts';
import { openHostile, type Stage, storedNotes } from './stage.ts';

declare const feind: Hostile;

const CROWD = 'nodes=200000&depth=10000&flood';
/** How long each is watched, ms. */
const WATCH_MS = 3_000;
/** What a person waits for at most on such a page, ms. */
const PATIENCE_MS = 30_000;
/** Of the page's own heartbeats at least this share must remain. */
const BEATS_LEFT = 0.6;
/** Nothing may block the page for longer than so many times its own longest block, or {@link BLOCK_MS}. */
const BLOCK_FACTOR = 4;
const BLOCK_MS = 1_500;

/** An endless page that never rests: marking works, a note that cannot be found is sought again and again, and the page lives. */
export async function crowded(stage: Stage): Promise<void> {
  const { driver, portal, tab, findings } = stage;
  await driver.revokePortal(portal.origin);
  await openHostile(stage, CROWD);
  const lap = (s: string) => process.env.SHOW && console.log(s, Date.now() % 1e6);
  lap('open');
  const alone = await watch(stage);
  lap('alone');
  await driver.grantPortal(portal.origin);
  await openHostile(stage, CROWD);
  lap('open2');
  await drag(stage);
  lap('dragged');
  const toolbar = await until(
    'the toolbar',
    async () => (await inPage(driver, tab)).find(({ name }) => name === 'Mehraufwand: kostet extra'),
    PATIENCE_MS,
  );
  lap('toolbar');
  await tab.mouse.click(toolbar.rect.x + toolbar.rect.width / 2, toolbar.rect.y + toolbar.rect.height / 2);
  await until(
    'the sign',
    async () => (await inPage(driver, tab)).find(({ name }) => name.startsWith('Notiz: ')),
    PATIENCE_MS,
  );
  lap('sign');
  const found = await watch(stage);
  await tab.evaluate(() => document.querySelector('#stelle')?.remove());
  await until(
    'the sign to go',
    async () => !(await inPage(driver, tab)).some(({ name }) => name.startsWith('Notiz: ')),
    PATIENCE_MS,
  );
  const sought = await watch(stage);
  if (process.env.SHOW)
    for (const [what, { beats, longest }] of Object.entries({ found, sought })) {
      const share = beats / alone.beats;
      findings.check(
        'hang',
        `${what}: the page's heart beats on`,
        share >= BEATS_LEFT ? [] : [`${share.toFixed(2)} of its beats`],
      );
      const bound = Math.max(BLOCK_MS, alone.longest * BLOCK_FACTOR);
      findings.check(
        'hang',
        `${what}: nothing blocks the page for long`,
        longest <= bound ? [] : [`${Math.round(longest)} ms of ${Math.round(bound)}`],
      );
    }
  findings.check('change', 'one note was made', (await storedNotes(driver)).length === 1 ? [] : ['not one']);
  findings.check('change', 'nothing of ours has failed', await driver.extensionErrors());
}

/** How the page's heart beats for a while: beats in a second, and the longest time between two. */
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
  return { beats: (beats / time) * 1_000, longest };
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
