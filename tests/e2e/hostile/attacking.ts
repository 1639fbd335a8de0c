import { inPage } from '#tests/e2e/driver/in-page.ts';
import { selectText } from '#tests/e2e/driver/select-text.ts';
import { until } from '#tests/e2e/driver/until.ts';
import { inShort, openHostile, placesSeen, type Stage, setPhase, storedNotes } from './stage.ts';

/** What a page does to our element, and how many notes may come of one press on the toolbar. */
export const ATTACKS: readonly (readonly [name: string, notes: readonly number[]])[] = [
  ['remove', [0, 1]],
  ['hide', [1]],
  ['move', [1]],
  ['clone', [1]],
  ['inert', [0]],
  ['invisible', [0]],
  ['clipped', [0]],
  ['wrapped', [0]],
  ['cover', [0]],
  ['highlights', [1]],
];

/** Somebody selects a passage and presses the toolbar once, where it stands, while the page does something to it. */
export async function attacked(stage: Stage, attack: string, allowed: readonly number[]): Promise<void> {
  const { driver, tab, findings } = stage;
  await openHostile(stage, `spy&attack=${attack}`);
  await setPhase(tab, 'selecting');
  await selectText(tab, 'liegt der Behörde bereits vor');
  // Where there is no such thing to be seen it is pressed where it should be: that may bring nothing about either.
  const mayBeNothing = allowed.includes(0);
  const seen = await until(
    'the toolbar',
    async () => (await inPage(driver, tab)).find(({ role }) => role === 'toolbar'),
    mayBeNothing ? 3_000 : undefined,
  ).catch(() => undefined);
  const rect = seen?.rect ?? (await belowSelection(stage));
  await setPhase(tab, 'toolbar');
  await tab.mouse.click(rect.x + 225, rect.y + 30);
  const gone = async () => !(await inPage(driver, tab)).some(({ role, visible }) => role === 'toolbar' && visible);
  await until('the toolbar to close', gone, 2_000).catch(() => undefined);
  await tab.mouse.move(5, 5);
  // Where nothing of ours is on the page, its own place is pressed. While ours is, nobody learns where.
  if (seen) findings.check('leak', `${attack}: places in the toolbar are ours`, await placesSeen(tab, 'toolbar', rect));
  // A busy machine takes its time to store one.
  const isStored = async () => allowed.includes((await storedNotes(driver)).length);
  await until('what was pressed to be stored', isStored, mayBeNothing ? 2_000 : undefined).catch(() => undefined);
  const notes = await storedNotes(driver);
  const wrong = allowed.includes(notes.length) ? [] : [`${notes.length} notes`];
  findings.check('change', `${attack}: no other notes than the person's`, [
    ...wrong,
    ...inShort(notes).filter((note) => note !== 'barrier-extra-effort obstacle'),
  ]);
  findings.check('change', `${attack}: nothing of ours has failed`, await driver.extensionErrors());
}

/** A page that selects text at each press, so that the toolbar lies under the next one of somebody who presses twice. */
export async function redressed(stage: Stage): Promise<void> {
  const { driver, tab, findings } = stage;
  await openHostile(stage, 'spy&attack=redress');
  let shown = 0;
  for (const x of [500, 620, 740, 560, 680]) {
    await tab.mouse.move(x, 420, { steps: 3 });
    // Held for as long as people do: the browser tells of a selection that a script made only after a while.
    await tab.mouse.click(x, 420, { delay: 120 });
    await until(
      'the toolbar',
      async () => (await inPage(driver, tab)).some(({ role, visible }) => role === 'toolbar' && visible),
      3_000,
    )
      .then(() => (shown += 1))
      .catch(() => undefined);
    await tab.mouse.click(x, 420);
    await tab.mouse.click(5, 700);
  }
  findings.check('change', 'the toolbar came, or this proves nothing', shown > 0 ? [] : ['never']);
  findings.check('change', 'nobody notes what somebody else put under the pointer', inShort(await storedNotes(driver)));
}

async function belowSelection({ tab }: Stage): Promise<{ x: number; y: number; width: number; height: number }> {
  const { x, bottom } = await tab.evaluate(() => {
    const { x, bottom } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { x, bottom };
  });
  return { x, y: bottom + 8, width: 460, height: 180 };
}
