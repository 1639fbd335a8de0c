// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { identifyStep } from '@/utils/page/step';
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
});
