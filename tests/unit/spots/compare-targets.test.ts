import { describe, expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import type { Landmark, Selector, TextQuoteSelector } from '@/utils/domain/selector';
import { compareTargets } from '@/utils/spots/compare-targets';
import type { Likeness } from '@/utils/spots/likeness';
import { field, passageIn } from './selectors';

const OLD =
  'Wohngeld beantragen Bitte reichen Sie die Bescheinigung erneut im Original ein. Kopien nehmen wir nicht an. ' +
  'Name Vorname Weiter Die Gebühr beträgt 35 Euro und wird mit dem Bescheid fällig. Name Vorname Weiter ' +
  'Auskunft gibt Frau Müller montags von 8 bis 12 Uhr im Rathaus von Musterstadt.';
/** Words were put in and replaced, and what stands before has grown. */
const NOW = OLD.replace('Wohngeld beantragen', 'Wohngeld oder Lastenzuschuss in Musterstadt beantragen')
  .replace('erneut im Original ein', 'erneut als Original ein')
  .replace('35 Euro', '38 Euro');

/** A passage of which it is known what stands around it, below one heading. */
function told(exact: string, part: Partial<TextQuoteSelector>): Selector[] {
  return [{ type: 'TextQuoteSelector', exact, 'rn:nth': 1, 'rn:of': 1, 'rn:headings': ['Standorte'], ...part }];
}

function street(exact: string): Landmark {
  return { exact, 'rn:offset': -40, 'rn:whole': true };
}

function compare(one: Selector[], other: Selector[]): Likeness {
  const [left, right] = [
    { ...TARGET, selectors: one },
    { ...TARGET, selectors: other },
  ];
  const likeness = compareTargets(left, right);
  expect(compareTargets(right, left)).toBe(likeness);
  return likeness;
}

describe('two passages', () => {
  test.each<[string, Likeness, Selector[], Selector[]]>([
    ['the same words', 'same', passageIn(OLD, 'erneut im Original ein'), passageIn(OLD, 'erneut im Original ein')],
    [
      'one within the other',
      'same',
      passageIn(OLD, 'Original'),
      passageIn(OLD, 'die Bescheinigung erneut im Original ein'),
    ],
    ['overlapping', 'same', passageIn(OLD, 'Bescheinigung erneut im'), passageIn(OLD, 'im Original ein. Kopien')],
    ['one beside the other', 'near', passageIn(OLD, 'die Bescheinigung'), passageIn(OLD, 'erneut im Original')],
    ['of one sentence', 'other', passageIn(OLD, 'Bitte reichen Sie'), passageIn(OLD, 'im Original ein')],
    [
      'of two sentences',
      'other',
      passageIn(OLD, 'Kopien nehmen wir nicht an'),
      passageIn(OLD, 'mit dem Bescheid fällig'),
    ],
    ['the same label twice', 'other', passageIn(OLD, 'Name', 1), passageIn(OLD, 'Name', 2)],
    ['two buttons', 'other', passageIn(OLD, 'Weiter', 1), passageIn(OLD, 'Weiter', 2)],
    [
      'the same, on a newer page',
      'same',
      passageIn(OLD, 'Kopien nehmen wir nicht an'),
      passageIn(NOW, 'Kopien nehmen wir nicht an'),
    ],
    [
      'overlapping, on a newer page',
      'same',
      passageIn(OLD, 'Kopien nehmen wir'),
      passageIn(NOW, 'nehmen wir nicht an'),
    ],
    [
      'edited since',
      'same',
      passageIn(OLD, 'die Bescheinigung erneut im Original ein'),
      passageIn(NOW, 'Bescheinigung erneut als Original ein'),
    ],
    [
      'edited since, in part',
      'same',
      passageIn(OLD, 'erneut im Original ein'),
      passageIn(NOW, 'erneut als Original ein'),
    ],
    ['another number since', 'near', passageIn(OLD, 'beträgt 35 Euro'), passageIn(NOW, 'beträgt 38 Euro')],
    ['the same label on a newer page', 'same', passageIn(OLD, 'Name', 2), passageIn(NOW, 'Name', 2)],
    ['another label on a newer page', 'other', passageIn(OLD, 'Name', 1), passageIn(NOW, 'Name', 2)],
    ['a name that was masked', 'same', passageIn(OLD, 'Frau Müller'), passageIn(NOW, 'gibt Frau Müller montags')],
    [
      'the same label on another card, told by the street',
      'other',
      told('Termin buchen', { 'rn:nth': 1, 'rn:of': 3, 'rn:beside': [street('Lindenallee 4')] }),
      told('Termin buchen', { 'rn:nth': 2, 'rn:of': 3, 'rn:beside': [street('Hafenstraße 17')] }),
    ],
    [
      'the same label on a card that moved',
      'same',
      told('Termin buchen', { 'rn:nth': 1, 'rn:of': 3, 'rn:beside': [street('Lindenallee 4')] }),
      told('Termin buchen', { 'rn:nth': 3, 'rn:of': 3, 'rn:beside': [street('Lindenallee 4')] }),
    ],
    [
      'the same label with the same number, told by another street',
      'near',
      told('Termin buchen', { 'rn:nth': 2, 'rn:of': 3, 'rn:beside': [street('Lindenallee 4')] }),
      told('Termin buchen', { 'rn:nth': 2, 'rn:of': 3, 'rn:beside': [street('Hafenstraße 17')] }),
    ],
    [
      'one of like surroundings for another',
      'near',
      told('Seeufer 6, 12345 Musterstadt', {
        prefix: 'Termin buchen Weg anzeigen Bürgeramt ',
        suffix: ' Der Eingang ist stufenlos',
      }),
      told('Hafenstraße 17, 12345 Musterstadt', {
        prefix: 'Termin buchen Weg anzeigen Bürgeramt ',
        suffix: ' Der Eingang ist stufenlos',
      }),
    ],
    [
      'the only one of its kind, renumbered',
      'same',
      told('§ 7 Inkrafttreten', { prefix: 'geahndet werden. ', 'rn:alone': true }),
      told('§ 8 Inkrafttreten', { prefix: 'geahndet werden. ', 'rn:alone': true }),
    ],
    [
      'a heading and a sentence with its words',
      'near',
      told('Aufenthaltserlaubnis', { 'rn:whole': true, 'rn:blocks': 1, suffix: ' Barrierefreiheit Impressum' }),
      told('mehr zur Aufenthaltserlaubnis', { 'rn:blocks': 1, suffix: ' Barrierefreiheit Erfahren Sie mehr' }),
    ],
  ])('%s: %s', (_, wanted, one, other) => {
    expect(compare(one, other)).toBe(wanted);
  });

  test('of which one holds nearly all of a long text are asked about', () => {
    const long = Array.from({ length: 60 }, (_, number) => `Absatz ${number} sagt etwas anderes.`).join(' ');
    expect(compare(passageIn(long, long), passageIn(long, 'Absatz 7 sagt'))).toBe('near');
  });
});

describe('two elements', () => {
  const path = (number: number) => `body > main > form > p:nth-of-type(${number}) > input`;
  test.each<[string, Likeness, Selector[], Selector[]]>([
    ['the same', 'same', field(), field()],
    ['the same, further down', 'same', field(), field({ value: path(4) })],
    [
      'the same id, reworded',
      'same',
      field({ value: '#n', 'rn:attributes': { id: 'n' }, 'rn:name': 'Ihr Familienname' }),
      field({ value: '#n', 'rn:attributes': { id: 'n' }, 'rn:name': 'Familienname' }),
    ],
    [
      'the same id, another label',
      'near',
      field({ value: '#n', 'rn:attributes': { id: 'n' } }),
      field({ value: '#n', 'rn:attributes': { id: 'n' }, 'rn:name': 'Ort' }),
    ],
    ['two of one name', 'other', field({ 'rn:of': 2 }), field({ value: path(2), 'rn:of': 2, 'rn:nth': 2 })],
    ['one more of that name since', 'near', field({ 'rn:of': 2, 'rn:nth': 2 }), field({ 'rn:of': 3, 'rn:nth': 2 })],
    ['of another group', 'near', field(), field({ value: path(4), 'rn:groups': ['Vertretung'] })],
    [
      'of a group that it was told apart from',
      'other',
      field({ 'rn:twins': ['Vertretung'] }),
      field({ value: path(4), 'rn:groups': ['Vertretung'] }),
    ],
    [
      'in a row that moved',
      'same',
      field({ 'rn:of': 3, 'rn:nth': 1, 'rn:beside': [street('Lindenallee 4')], 'rn:twins': ['Vertretung'] }),
      field({ value: path(3), 'rn:of': 3, 'rn:nth': 3, 'rn:beside': [street('Lindenallee 4')] }),
    ],
    [
      'below one label, perhaps',
      'near',
      field({ 'rn:of': 2, 'rn:nth': 1, 'rn:beside': [street('Lindenallee 4')] }),
      field({ value: path(2), 'rn:of': 2, 'rn:nth': 2, 'rn:beside': [street('Lindenallee 4')] }),
    ],
    [
      'the only button of its name, below another heading',
      'same',
      field({ 'rn:role': 'button', 'rn:name': 'Zurück', 'rn:groups': ['Personen'] }),
      field({ 'rn:role': 'button', 'rn:name': 'Zurück', 'rn:groups': ['Miete'] }),
    ],
    [
      'the same id, spelt otherwise',
      'same',
      field({ value: '#s', 'rn:attributes': { id: 's-a' }, 'rn:name': 'aus selbständiger Arbeit' }),
      field({ value: '#s', 'rn:attributes': { id: 's-a' }, 'rn:name': 'aus selbstständiger Arbeit' }),
    ],
    ['another label', 'other', field(), field({ 'rn:name': 'Ort' })],
    [
      'another number in the label',
      'other',
      field({ 'rn:name': 'Name von Kind 1' }),
      field({ value: path(2), 'rn:name': 'Name von Kind 2' }),
    ],
    [
      'another id',
      'other',
      field({ 'rn:attributes': { id: 'a' } }),
      field({ value: path(2), 'rn:attributes': { id: 'b' }, 'rn:groups': ['Vertretung'] }),
    ],
    ['another role', 'other', field(), field({ 'rn:role': 'button' })],
    ['two without a name', 'other', field({ 'rn:name': '' }), field({ 'rn:name': '', value: path(2) })],
    ['a field and what stands elsewhere', 'other', field(), passageIn(OLD, 'Kopien nehmen wir nicht an')],
    ['a field and its label', 'near', field(), passageIn(OLD, 'Name', 1)],
    ['a field and the whole step', 'other', field(), []],
    ['the whole step', 'same', [], []],
  ])('%s: %s', (_, wanted, one, other) => {
    expect(compare(one, other)).toBe(wanted);
  });
});
