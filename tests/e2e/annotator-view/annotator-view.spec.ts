import type { Page } from 'puppeteer-core';
import { violations } from '#tests/e2e/axe.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import { expect, test } from '#tests/e2e/driver/fixtures.ts';
import type { AnnotatorState, ToolbarOffers } from '@/components/annotator/state';

const SIGN = { note: 'a', rating: 'obstacle' as const, title: 'Mehraufwand · kostet extra' };
const AT = { x: 40, y: 200, width: 300, height: 24 };

const OFFERS: ToolbarOffers = {
  language: 'de',
  quick: [
    { id: 'a', label: 'Mehraufwand', obstacle: 'kostet extra', strength: 'spart Arbeit' },
    { id: 'b', label: 'Transparenz', obstacle: 'unklar', strength: 'klar' },
    { id: 'c', label: 'Nutzerzentrierung', obstacle: 'geht vorbei', strength: 'passt' },
  ],
};

const STATES: readonly [string, Partial<AnnotatorState>][] = [
  ['the toolbar', { toolbar: { at: AT, origin: { x: 0, y: 0 }, focus: 'keep', offers: OFFERS } }],
  ['the toolbar that was asked for', { toolbar: { at: AT, origin: { x: 0, y: 0 }, focus: 'take', offers: OFFERS } }],
  [
    'the toolbar, shortened',
    { toolbar: { at: { ...AT, y: 100, height: 800 }, origin: { x: 0, y: 0 }, focus: 'keep', offers: OFFERS } },
  ],
  ['a notice without a way back', { notice: { text: 'Die Notiz ist zurückgenommen.', note: null } }],
  ['a notice that was asked for', { notice: { text: 'Notiert.', note: 'a', focus: 'take' } }],
  ['a notice with the way back', { notice: { text: 'Notiert: Mehraufwand, kostet extra.', note: 'a' } }],
  [
    'signs, one, two and many on a line, and an outline',
    {
      layers: [
        {
          id: '0',
          x: 0,
          y: 0,
          pinned: false,
          clip: null,
          marks: {
            signs: [
              { keys: [SIGN], x: 4, y: 100, opens: 'right' },
              { keys: [SIGN, { ...SIGN, note: 'b', rating: 'strength' }], x: 4, y: 200, opens: 'right' },
              { keys: ['c', 'd', 'e', 'f'].map((note) => ({ ...SIGN, note })), x: 4, y: 300, opens: 'right' },
            ],
            outlines: [AT],
          },
        },
      ],
    },
  ],
  ['the picker', { picking: { hint: 'Klicken Sie.', at: AT, label: 'Eingabefeld „Monatliche Miete“, Pflichtfeld' } }],
  ['the picker before anything is pointed at', { picking: { hint: 'Klicken Sie.', at: null, label: '' } }],
  [
    'the picker on the step',
    { picking: { hint: 'Klicken Sie.', at: { x: 4, y: 4, width: 1200, height: 900 }, label: 'Ganzer Schritt' } },
  ],
];

/** Draws a state into a page that is open. */
async function draw(tab: Page, state: Partial<AnnotatorState>): Promise<void> {
  await tab.evaluate(await bundle('tests/e2e/annotator-view/show.tsx', 'annotatorView'));
  await tab.evaluate((shown) => {
    const { annotatorView }: typeof globalThis & { annotatorView?: { show(state: unknown): void } } = globalThis;
    annotatorView?.show(shown);
  }, state);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the page, whatever is drawn, ${scheme}`, async ({ fresh, tab, portal }) => {
    test.slow();
    await fresh.setColorScheme(tab, scheme);
    for (const [what, state] of STATES) {
      await tab.goto(`${portal.origin}/wohngeld`);
      const before = await violations(tab);
      await draw(tab, state);
      const parts = await tab.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.textContent ?? '');
      expect(parts.length, `${what} is drawn`).toBeGreaterThan(0);
      expect.soft(await violations(tab), what).toEqual(before);
      if (!what.startsWith('signs')) continue;
      await tab.evaluate(() => {
        const root = document.documentElement.lastElementChild?.shadowRoot;
        root?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      });
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(() =>
        document.documentElement.lastElementChild?.shadowRoot?.querySelector('[aria-expanded=true]'),
      );
      expect.soft(await violations(tab), 'the crowd unfolded').toEqual(before);
    }
  });
}

/** Signs at both edges of a window of 320 px, and all else that may stand in the page. */
const NARROW: Partial<AnnotatorState> = {
  notice: { text: 'Notiert: Mehraufwand, kostet extra.', note: 'a' },
  toolbar: { at: { ...AT, x: 16, width: 270 }, origin: { x: 0, y: 0 }, focus: 'keep', offers: OFFERS },
  layers: (
    [
      [2, 100, 'right'],
      [279, 40, 'left'],
    ] as const
  ).map(([x, y, opens]) => ({
    id: opens,
    x: 0,
    y: 0,
    pinned: false,
    clip: null,
    marks: { signs: [{ keys: ['c', 'd', 'e'].map((note) => ({ ...SIGN, note })), x, y, opens }], outlines: [] },
  })),
};

test('nothing of ours goes out of a narrow window, nor below its scroll bar', async ({ fresh: _, tab, portal }) => {
  await tab.setViewport({ width: 320, height: 640 });
  await tab.goto(`${portal.origin}/wohngeld`);
  await draw(tab, NARROW);
  for (const at of [0, 1]) {
    await tab.evaluate((index) => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      root?.querySelectorAll<HTMLElement>('.crowd > button')[index]?.focus();
    }, at);
    await tab.keyboard.press('Enter');
  }
  const edges = await tab.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    const parts = [...(root?.querySelectorAll('.crowd > button, .each, .toolbar, .notice') ?? [])];
    return parts.map((part) => {
      const { left, right } = part.getBoundingClientRect();
      return { part: part.className, left, right };
    });
  });
  expect(edges).toHaveLength(6);
  // Scroll bars are 15 to 17 px wide.
  for (const { part, left, right } of edges) {
    expect(left, part).toBeGreaterThanOrEqual(0);
    expect(right, part).toBeLessThanOrEqual(303);
  }
});
