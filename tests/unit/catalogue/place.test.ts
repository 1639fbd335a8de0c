import { expect, test } from 'vitest';
import { describeTarget, kindOfPlace, wordsOfPlace } from '@/utils/catalogue/place';
import type { CssSelector, Selector } from '@/utils/domain/selector';
import type { Target } from '@/utils/domain/target';

function targetOf(...selectors: Selector[]): Target {
  const nowhere = { key: '', label: '', name: '', title: '' };
  return { service: nowhere, page: nowhere, step: { key: '2/6', label: '' }, frame: '', selectors };
}

function element(keys: Partial<CssSelector>): Selector {
  return { type: 'CssSelector', value: '#x', ...keys };
}

const quote: Selector = { type: 'TextQuoteSelector', exact: ' erneut im\n Original  einreichen ' };
const label = 'Monatliche Miete';

test.each<[Selector[], string, string]>([
  [[], 'Ganzer Schritt', 'Whole step'],
  [[{ type: 'TextPositionSelector', start: 0, end: 1 }], 'Ganzer Schritt', 'Whole step'],
  [[quote], '„erneut im Original einreichen“', '“erneut im Original einreichen”'],
  [
    [element({ 'rn:role': 'textbox', 'rn:name': label, 'rn:required': true })],
    'Eingabefeld „Monatliche Miete“, Pflichtfeld',
    'Input field “Monatliche Miete”, required',
  ],
  [[element({ 'rn:role': 'textbox', 'rn:required': false })], 'Eingabefeld', 'Input field'],
  [
    [element({ 'rn:role': 'group', refinedBy: { type: 'TextQuoteSelector', exact: label } })],
    'Gruppe „Monatliche Miete“',
    'Group “Monatliche Miete”',
  ],
  [[quote, element({ 'rn:role': 'link', 'rn:name': 'Weiter' })], 'Link „Weiter“', 'Link “Weiter”'],
])('%j reads %s', (selectors, de, en) => {
  expect(describeTarget(targetOf(...selectors), 'de')).toBe(de);
  expect(describeTarget(targetOf(...selectors), 'en')).toBe(en);
});

test('what is noted without a step is the whole page', () => {
  const target = { ...targetOf(), step: { key: '', label: '' } };
  expect([describeTarget(target, 'de'), kindOfPlace(target, 'de')]).toEqual(['Ganze Seite', 'Ganze Seite']);
});

test.each([
  ['textbox', 'Eingabefeld'],
  ['combobox', 'Auswahlfeld'],
  ['listbox', 'Auswahlfeld'],
  ['radio', 'Auswahl'],
  ['radiogroup', 'Gruppe'],
  ['checkbox', 'Ankreuzfeld'],
  ['button', 'Schaltfläche'],
  ['link', 'Link'],
  ['img', 'Bild'],
  ['table', 'Tabelle'],
  ['heading', 'Überschrift mit Abschnitt'],
  ['region', 'Abschnitt'],
  ['group', 'Gruppe'],
  ['file', 'Datei-Feld'],
  ['tree', 'Element'],
  ['constructor', 'Element'],
])('the role %s is called %s', (role, word) => {
  expect(kindOfPlace(targetOf(element({ 'rn:role': role })), 'de')).toBe(word);
});

test('a field for files is known by its type, and an element without a role is an element', () => {
  const file = element({ 'rn:role': 'textbox', 'rn:attributes': { type: 'file' } });
  expect(kindOfPlace(targetOf(file), 'de')).toBe('Datei-Feld');
  expect(kindOfPlace(targetOf(element({})), 'de')).toBe('Element');
  expect(kindOfPlace(targetOf(quote), 'de')).toBe('Textstelle');
});

test('the words of a place are its quote or label', () => {
  expect(wordsOfPlace(targetOf(quote))).toBe('erneut im Original einreichen');
  expect(wordsOfPlace(targetOf(element({ 'rn:name': label })))).toBe(label);
  expect(wordsOfPlace(targetOf())).toBe('');
});
