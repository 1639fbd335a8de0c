import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundleAnchoring } from './bundle';
import type { AnchoringCase, CaseResult } from './case';
import { CHANGED } from './changed-text-cases';
import { ELEMENTS_CHANGED, ELEMENTS_UNCHANGED } from './element-cases';
import { MASKED } from './masked-text-cases';
import { runInPage, sourceOf } from './run-case';
import { show } from './show';
import { SELECTIONS, UNCHANGED } from './text-cases';

const TABLES: readonly [title: string, cases: readonly AnchoringCase[]][] = [
  ['finds text on the unchanged page', UNCHANGED],
  ['takes selections as they come', SELECTIONS],
  ['finds text on the changed page, or none', CHANGED],
  ['keeps personal data out', MASKED],
  ['finds elements on the unchanged page', ELEMENTS_UNCHANGED],
  ['finds elements on the changed page, or none', ELEMENTS_CHANGED],
];

for (const name of BROWSERS) {
  test.describe(`anchoring in ${name}`, () => {
    let browser: Browser | undefined;
    let page: Page;
    let bundle: string;

    test.beforeAll(async () => {
      browser = await launchBare(name);
      test.skip(!browser, `no ${name} on this computer`);
      if (browser) page = await browser.newPage();
      bundle = await bundleAnchoring();
    });
    test.afterAll(async () => await browser?.close());

    for (const [title, cases] of TABLES) {
      test.describe(title, () => {
        for (const each of cases) {
          test(each.name, async () => {
            await show(page, each.html, bundle);
            check(each, await page.evaluate(runInPage, sourceOf(each)));
          });
        }
      });
    }

    test('answers orphan to whatever is no selector', async () => {
      await show(page, '<p>Text</p><p>Text</p><input name="x">', bundle);
      const answers = await page.evaluate(() => {
        const huge = 'x'.repeat(2_000_000);
        const anchorer = anchoring.createAnchorer();
        const detached = anchoring.createAnchorer(document.createElement('div'));
        const bad: unknown[] = [
          [],
          [{}],
          [null],
          null,
          'text',
          [{ type: 'Unknown' }],
          [{ type: 'TextQuoteSelector' }],
          [{ type: 'TextQuoteSelector', exact: '' }],
          [{ type: 'TextQuoteSelector', exact: 5 }],
          [{ type: 'TextQuoteSelector', exact: huge, prefix: huge, suffix: huge }],
          [{ type: 'TextQuoteSelector', exact: '█'.repeat(1_000_000) }],
          [{ type: 'TextQuoteSelector', exact: 'Te█'.repeat(10_000) }],
          [{ type: 'TextPositionSelector', start: -5, end: Number.NaN }],
          [{ type: 'CssSelector' }],
          [{ type: 'CssSelector', value: '<<<' }],
          [{ type: 'CssSelector', value: huge, 'rn:role': 'textbox', 'rn:name': huge }],
          [{ type: 'CssSelector', value: 'input', 'rn:groups': 7, 'rn:headings': [null, {}], 'rn:attributes': 'x' }],
          [{ type: 'CssSelector', value: 'p', 'rn:role': ['textbox'] }],
        ];
        // What comes from files has any shape: through JSON, so that no type is claimed for it.
        const untyped = (value: unknown) => JSON.parse(JSON.stringify(value));
        return bad.flatMap((selectors) => [
          anchorer.anchor(untyped(selectors)).state,
          detached.anchor(untyped(selectors)).state,
          detached.anchor(untyped([{ type: 'TextQuoteSelector', exact: 'Text' }])).state,
        ]);
      });
      expect(new Set(answers)).toEqual(new Set(['orphan']));
    });

    test('never stores what was typed, chosen or ticked', async () => {
      await show(
        page,
        `<form><fieldset><legend>Person</legend>
        <label>Name <input name="n" value="Vorbelegt"></label><label>Text <textarea>Roman</textarea></label>
        <label>Land <select><option>Geheimland</option><option>Anderland</option></select></label>
        <div contenteditable role="textbox" aria-label="Notiz">Tagebuch</div>
        <label>Zeichen <input name="s" type="password"></label><button>Weiter</button></fieldset></form>`,
        bundle,
      );
      const stored = await page.evaluate(() => {
        for (const field of document.querySelectorAll('input')) field.value = 'Getippt';
        const whole = document.createRange();
        whole.selectNodeContents(document.body);
        const elements = [...document.querySelectorAll('body *')];
        return JSON.stringify([
          anchoring.describeRange(whole),
          elements.map((each) => anchoring.describeElement(each)),
        ]);
      });
      expect(stored).toContain('Zeichen');
      expect(stored).not.toMatch(/Vorbelegt|Roman|Geheimland|Anderland|Tagebuch|Getippt/);
    });

    test('lets the page work while it seeks many, and stops when told to', async () => {
      await show(page, '<main></main>', bundle);
      const { ticks, states, reason } = await page.evaluate(async () => {
        const main = document.querySelector('main');
        const line = (number: number) => `Nummer ${number}: bitte reichen Sie den Nachweis über die Miete ein.`;
        if (main) main.innerHTML = Array.from({ length: 6_000 }, (_, number) => `<p>${line(number)}</p>`).join('');
        const list = Array.from({ length: 300 }, (_, number) => [
          { type: 'TextQuoteSelector' as const, exact: line(number * 20), prefix: 'Miete ein. ', suffix: ' Nummer' },
        ]);
        let ticks = 0;
        const timer = setInterval(() => (ticks += 1), 0);
        const found = await anchoring.createAnchorer().anchorAll(list);
        clearInterval(timer);
        const stop = new AbortController();
        const stopped = anchoring.createAnchorer().anchorAll(list, stop.signal);
        stop.abort('genug');
        const reason = await stopped.catch((error: unknown) => error);
        return { ticks, states: [...new Set(found.map(({ state }) => state))], reason };
      });
      expect(ticks).toBeGreaterThan(1);
      expect(states).toEqual(['moved']);
      expect(reason).toBe('genug');
    });

    test('sees a changed page after a refresh', async () => {
      await show(page, '<p id="p">Alter Text</p>', bundle);
      const states = await page.evaluate(() => {
        const anchorer = anchoring.createAnchorer();
        const quote = [{ type: 'TextQuoteSelector' as const, exact: 'Ganz neuer Text' }];
        const before = anchorer.anchor(quote).state;
        const p = document.querySelector('#p');
        if (p) p.textContent = 'Ganz neuer Text';
        const stale = anchorer.anchor(quote).state;
        anchorer.refresh();
        return [before, stale, anchorer.anchor(quote).state];
      });
      expect(states).toEqual(['orphan', 'orphan', 'moved']);
    });
  });
}

function check(wanted: AnchoringCase, result: CaseResult): void {
  expect(result.mutations).toBe(0);
  expect(result.sameInBulk).toBe(true);
  for (const secret of wanted.secrets ?? []) expect(result.selectors).not.toContain(secret);
  const found = !['ambiguous', 'orphan', 'nothing'].includes(result.state);
  if (wanted.expected === 'not found') expect(['ambiguous', 'orphan']).toContain(result.state);
  else if (wanted.expected !== 'not wrong') expect(result.state).toBe(wanted.expected);
  if (!found) return;
  expect(result.text).toBe(wanted.text?.replace(/\s+/g, '') ?? result.markedText);
  expect(result.inPlace, `found in the right place: ${result.selectors}`).toBe(true);
}
