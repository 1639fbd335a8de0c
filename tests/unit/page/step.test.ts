// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { identifyStep } from '@/utils/page/step';
import { labelOf, VISIT_MAX, visit } from '@/utils/page/visit';
import { pageOf } from './page-of';

describe('the step of a form flow', () => {
  test.each<[string, string, { key: string; label: string }]>([
    ['nothing says steps', '<h1>Wohngeld</h1><p>Schritt 3 von 6 steht nur im Text.</p>', { key: '', label: '' }],
    ['an empty page', '', { key: '', label: '' }],
    [
      'position and heading in one',
      '<main><h1>Wohngeld</h1><h2>Schritt 3 von 6: Einkommen</h2></main>',
      { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
    ],
    [
      'position and aria-current',
      '<ol><li>1 Person</li><li aria-current="step">2 Haushalt</li></ol><p class="progress">Schritt 2 von 6</p><h1>Wohngeld</h1>',
      { key: '2/6 haushalt', label: 'Schritt 2 von 6: Haushalt' },
    ],
    [
      'the number of a step in an element of its own, without white space',
      '<nav class="progress"><div><label>Schritt 3 von 6</label><progress></progress></div><ol><li><span>1</span><span>Person</span></li><li aria-current="step"><span>3</span><span>Ein<b>kommen</b></span></li></ol></nav>',
      { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
    ],
    ['aria-current alone', '<ol><li aria-current="step">Haushalt</li></ol>', { key: 'haushalt', label: 'Haushalt' }],
    [
      'aria-current of a page is no step',
      '<nav><a aria-current="page">Start</a></nav><h1>Wohngeld</h1>',
      { key: '', label: '' },
    ],
    [
      'position alone, heading below',
      '<div class="wizard-steps">Seite 2/5</div><main><h1>Wohngeld</h1><h2>Ihre Miete</h2></main>',
      { key: '2/5 ihre-miete', label: 'Schritt 2 von 5: Ihre Miete' },
    ],
    [
      'position alone, only a first heading',
      '<div role="progressbar">Schritt 1 von 4</div><h1>Wohngeld</h1>',
      { key: '1/4 wohngeld', label: 'Schritt 1 von 4: Wohngeld' },
    ],
    [
      'position alone, a legend',
      '<div class="Schrittanzeige">Teil 4 von 4</div><form><legend>Zusammenfassung</legend></form>',
      { key: '4/4 zusammenfassung', label: 'Schritt 4 von 4: Zusammenfassung' },
    ],
    ['no heading at all', '<div class="step">Step 1 of 3</div>', { key: '1/3', label: 'Schritt 1 von 3' }],
    [
      'numbers before the name do not count',
      '<li aria-current="step">3. Einkommen</li>',
      { key: 'einkommen', label: 'Einkommen' },
    ],
    [
      'white space is folded',
      '<h2>Schritt\n 3\tvon 6:\n  Einkommen  </h2>',
      { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
    ],
    [
      '"2/5" in a bar of steps',
      '<p class="progress">2 / 5</p><main><h2>Miete</h2></main>',
      { key: '2/5 miete', label: 'Schritt 2 von 5: Miete' },
    ],
    ['"2/5" elsewhere says nothing', '<h2>Fassung 2/5</h2><p>2/5</p>', { key: '', label: '' }],
    ['a date in a bar says nothing', '<p class="step">1/12/2026</p>', { key: '', label: '' }],
    ['English words', '<h2>Step 2 of 5: Income</h2>', { key: '2/5 income', label: 'Schritt 2 von 5: Income' }],
    [
      'numbers with leading zeros',
      '<h2>Schritt 02 von 05: Miete</h2>',
      { key: '2/5 miete', label: 'Schritt 2 von 5: Miete' },
    ],
    ['a position beyond the end says nothing', '<h2>Seite 7 von 5</h2>', { key: '', label: '' }],
    ['a number of steps unknown', '<h2>Schritt 3: Miete</h2>', { key: '3 miete', label: 'Schritt 3: Miete' }],
    [
      'a list of steps without a position in words',
      '<ol class="steps"><li>Person</li><li aria-current="step">Haushalt</li><li>Miete</li></ol>',
      { key: '2/3 haushalt', label: 'Schritt 2 von 3: Haushalt' },
    ],
    [
      'a list of steps whose links say where one is',
      '<nav aria-label="Schritte"><ol><li><a>Person</a></li><li><a aria-current="page">Haushalt</a></li></ol></nav>',
      { key: '2/2 haushalt', label: 'Schritt 2 von 2: Haushalt' },
    ],
    [
      'a list of steps that says it by a class',
      '<ol class="wizard"><li class="done">Person</li><li class="item is-active"><b>2</b> Haushalt</li></ol>',
      { key: '2/2 haushalt', label: 'Schritt 2 von 2: Haushalt' },
    ],
    [
      'what screen readers hear of the current step',
      '<ol class="steps"><li>Person</li><li aria-current="true"><span>Aktueller Schritt: </span>Haushalt</li></ol>',
      { key: '2/2 haushalt', label: 'Schritt 2 von 2: Haushalt' },
    ],
    [
      'breadcrumbs are no steps',
      '<ol class="breadcrumb"><li>Start</li><li aria-current="page">Wohngeld</li></ol><h1>Wohngeld</h1>',
      { key: '', label: '' },
    ],
    [
      'the pages of a long list are no steps of a flow',
      '<ul class="pagination"><li>1</li><li class="active">2</li></ul>',
      { key: '', label: '' },
    ],
    [
      'a bar that counts steps',
      '<div role="progressbar" aria-valuenow="2" aria-valuemax="6"></div><main><h2>Miete</h2></main>',
      { key: '2/6 miete', label: 'Schritt 2 von 6: Miete' },
    ],
    [
      'a bar that counts per cent',
      '<div role="progressbar" aria-valuenow="2" aria-valuemax="100"></div>',
      { key: '', label: '' },
    ],
    [
      'a bar that says it to screen readers',
      '<div role="progressbar" aria-valuetext="Schritt 2 von 6" aria-valuenow="33" aria-valuemax="100"></div><h2>Miete</h2>',
      { key: '2/6 miete', label: 'Schritt 2 von 6: Miete' },
    ],
    [
      'headings of menus and of errors name no step',
      '<nav><h2>Menü</h2></nav><p class="step">Schritt 2 von 6</p><div role="alert"><h2>Bitte prüfen Sie</h2></div><form><h2>Miete</h2></form><footer><h2>Kontakt</h2></footer>',
      { key: '2/6 miete', label: 'Schritt 2 von 6: Miete' },
    ],
    [
      'the main part before what stands beside',
      '<h2>Hinweis</h2><p class="step">Schritt 2 von 6</p><main><fieldset><legend>Miete</legend></fieldset></main>',
      { key: '2/6 miete', label: 'Schritt 2 von 6: Miete' },
    ],
    [
      'a name before a position is masked too',
      '<h2>Schritt 1 von 2: Antragstellerin: Erika Muster</h2>',
      { key: '1/2 antragstellerin-', label: 'Schritt 1 von 2: Antragstellerin: █████ ██████' },
    ],
    [
      'a person in the heading is masked',
      '<h2>Schritt 1 von 2: Angaben zu Frau Beispiel</h2>',
      { key: '1/2 angaben-zu-frau-', label: 'Schritt 1 von 2: Angaben zu Frau ████████' },
    ],
  ])('%s', (_, body, step) => {
    expect(identifyStep(pageOf({ body }))).toEqual(step);
  });

  test('has the same key whatever number the steps have that are counted in the heading', () => {
    const key = (body: string) => identifyStep(pageOf({ body })).key;
    expect(key('<li aria-current="step">2 Haushalt</li>')).toBe(key('<li aria-current="step">3 Haushalt</li>'));
  });

  test('does not read a whole page that calls itself a step', () => {
    const body = `<div class="step">${'Text '.repeat(300)} Schritt 3 von 6</div>`;
    expect(identifyStep(pageOf({ body }))).toEqual({ key: '', label: '' });
  });

  test.each<[string, string, string, { key: string; label: string }]>([
    [
      'says the position alone',
      'Schritt 2 von 5 – Wohngeld – Musterstadt',
      '<h1>Wohngeld</h1><h2>Miete</h2>',
      { key: '2/5 miete', label: 'Schritt 2 von 5: Miete' },
    ],
    [
      'says all there is',
      'Schritt 2 von 5: Miete – Musterstadt',
      '',
      { key: '2/5 miete', label: 'Schritt 2 von 5: Miete' },
    ],
    [
      'says it after an error',
      'Fehler: Schritt 2 von 5: Miete – Musterstadt',
      '',
      { key: '2/5 miete', label: 'Schritt 2 von 5: Miete' },
    ],
  ])('is read from the title where it %s', (_, title, body, step) => {
    expect(identifyStep(pageOf({ title, body }))).toEqual(step);
  });

  test.each<[string, string, string]>([
    ['errors in the title', 'Fehler: Miete – Wohngeld', '<h2>Schritt 2 von 5: Miete</h2>'],
    ['errors in the heading', 'Miete – Wohngeld', '<h2>Fehler: Schritt 2 von 5: Miete</h2>'],
    [
      'a list of errors before it',
      'Miete',
      '<div class="error-summary"><h2>3 Fehler</h2></div><h2>Schritt 2 von 5: Miete</h2>',
    ],
    ['other white space', 'Miete', '<h2>Schritt&nbsp;2  von&nbsp;5:\n Miete</h2>'],
  ])('has the same key with %s', (_, title, body) => {
    expect(identifyStep(pageOf({ title, body })).key).toBe('2/5 miete');
  });

  test.each<[string, string, { key: string; label: string }]>([
    [
      'https://p.example/app#/wohngeld/miete',
      '<h1>Wohngeld</h1>',
      { key: 'wohngeld #/wohngeld/miete', label: 'Wohngeld' },
    ],
    [
      'https://p.example/app#/wohngeld/person',
      '<h1>Wohngeld</h1>',
      { key: 'wohngeld #/wohngeld/person', label: 'Wohngeld' },
    ],
    [
      'https://p.example/app#/a',
      '<h2>Schritt 1 von 2: Miete</h2>',
      { key: '1/2 miete #/a', label: 'Schritt 1 von 2: Miete' },
    ],
    ['https://p.example/app#/', '<h1>Wohngeld</h1>', { key: '', label: '' }],
    ['https://p.example/app', '<h1>Wohngeld</h1>', { key: '', label: '' }],
  ])('holds the route in the fragment: %s', (address, body, step) => {
    expect(identifyStep(pageOf({ body }), address)).toEqual(step);
  });

  test('is read out of open shadow roots, as those of web components of the administration', () => {
    const page = pageOf({ body: '<main><kol-heading></kol-heading><x-steps></x-steps></main>' });
    const put = (host: string, inner: Element) =>
      page.querySelector(host)?.attachShadow({ mode: 'open' }).append(inner);
    const heading = page.createElement('h2');
    heading.textContent = 'Miete';
    put('kol-heading', heading);
    const position = page.createElement('p');
    position.className = 'progress';
    position.textContent = 'Schritt 2 von 5';
    put('x-steps', position);
    expect(identifyStep(page)).toEqual({ key: '2/5 miete', label: 'Schritt 2 von 5: Miete' });
  });

  test('looks at a bounded number of elements, however large the page', () => {
    const page = pageOf({ body: `<h2>Schritt 2 von 5: Miete</h2>${`<p>${'<i></i>'.repeat(99)}</p>`.repeat(200)}` });
    let visited = 0;
    for (const _ of visit(page)) visited += 1;
    expect(visited).toBe(VISIT_MAX);
    expect(identifyStep(page).key).toBe('2/5 miete');
  });

  test('reads no more of an element than a label is long', () => {
    const page = pageOf({ body: `<div>${'<p>Wort</p>'.repeat(20_000)}</div>` });
    let read = 0;
    const counted = page.createTreeWalker(page.body, 4);
    while (counted.nextNode()) read += 1;
    expect([read, labelOf(page.body.firstElementChild)]).toEqual([20_000, '']);
  });
});
