import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { administrativeServices } from '@/utils/catalogue/services';
import { type Level, levelsOf } from '@/utils/catalogue/services/level';
import { makeFindable, suggestServices } from '@/utils/catalogue/services/suggest';

const DATA = resolve(import.meta.dirname, '../../../../shared/data');
const SERVICES = administrativeServices();

test('there are services, each with a key of its own and a name', () => {
  expect(SERVICES.length).toBeGreaterThan(5_000);
  expect(new Set(SERVICES.map(({ key }) => key)).size).toBe(SERVICES.length);
  expect(SERVICES.filter(({ key, name }) => !/^(?:ozg:\d{5}|leika:99\d{12})$/.test(key) || !name.trim())).toEqual([]);
});

describe('suggestions', () => {
  const few = makeFindable(
    [
      ['Wohngeld', ''],
      ['Wohngeld Bewilligung', 'Wohngeld'],
      ['Lastenzuschuss', 'Wohngeld'],
      ['Führerschein', ''],
      ['Straßenbenutzung', ''],
      ['Bewilligung von Café-Terrassen', ''],
      ['Elterngeld', ''],
      ['Elterngeld', 'Geburt'],
    ].map(([name = '', hint = ''], index) => ({ key: `ozg:${index}`, name, hint })),
  );
  test.each<[string, string, string[]]>([
    ['the beginning of a name', 'wohng', ['Wohngeld', 'Wohngeld Bewilligung', 'Lastenzuschuss']],
    ['words in any order', 'bewilligung wohngeld', ['Wohngeld Bewilligung']],
    ['the beginning before the rest', 'bewilligung', ['Bewilligung von Café-Terrassen', 'Wohngeld Bewilligung']],
    ['parts of words', 'geld', ['Wohngeld', 'Elterngeld', 'Elterngeld', 'Wohngeld Bewilligung', 'Lastenzuschuss']],
    ['an umlaut written out', 'fuehrer', ['Führerschein']],
    ['an umlaut', 'FÜHRER', ['Führerschein']],
    ['a decomposed umlaut', 'fu\u0308hrer', ['Führerschein']],
    ['ß as ss', 'strassen', ['Straßenbenutzung']],
    ['an accent left out', 'cafe terrassen', ['Bewilligung von Café-Terrassen']],
    ['signs between words', '„Wohngeld“ – Bewilligung?', ['Wohngeld Bewilligung']],
    ['nothing', '', []],
    ['blanks and signs', ' …  ', []],
    ['what nobody offers', 'Raumfahrt', []],
    ['signs of regular expressions', '.*', []],
  ])('for %s', (_, query, names) => {
    expect(suggestServices(query, few).map(({ name }) => name)).toEqual(names);
  });

  test('are eight at most', () => {
    expect(suggestServices('e', SERVICES)).toHaveLength(8);
  });

  test.each([
    ['wohngeld', 'ozg:10092'],
    ['Wohngeld Bewilligung', 'leika:99107023017000'],
    ['elterngeld', 'ozg:10000'],
  ])('for "%s" begin with %s', (query, key) => {
    expect(suggestServices(query, SERVICES)[0]?.key).toBe(key);
  });
});

/** The source's tables: commas, quotation marks where needed, one line each. */
function readTable(name: string): string[][] {
  const [, ...lines] = readFileSync(resolve(DATA, name), 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) =>
    [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = '']) =>
      cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'),
    ),
  );
}

it.skipIf(!existsSync(DATA))('are the source’s, line by line (skipped where ../shared/data is missing)', () => {
  const ozg = readTable('ozg_leistungen.csv').map(([id, name]) => [`ozg:${id}`, name, '']);
  const leika = readTable('leika_leistungen.csv').map(([key, name, , , hint]) => [`leika:${key}`, name, hint]);
  expect(SERVICES.map(({ key, name, hint }) => [key, name, hint])).toEqual([...ozg, ...leika]);
});

const MONEY = 'Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen';
test.each<[string, string, Level[], string, string]>([
  ['of the OZG', 'ozg:10092', ['shared'], 'Arbeit & Ruhestand', MONEY],
  ['of the LeiKa, as the OZG puts it', 'leika:99107023017000', ['shared'], 'Arbeit & Ruhestand', MONEY],
  ['that municipalities make the rules of', 'leika:99001001000000', ['municipal'], 'Bauen & Wohnen', 'Wohnen & Umzug'],
  ['with rules of several', 'leika:99022001000000', ['federal', 'shared'], 'Bildung', 'Studium'],
  ['of which the LeiKa says no level', 'leika:99010012000000', [], 'Ein- & Auswanderung', 'Einwanderung'],
])('the level and the situation of a service %s', (_, wanted, levels, field, situation) => {
  expect(SERVICES.find(({ key }) => key === wanted)).toMatchObject({ levels, field, situation });
});

test.each<[string, Level[]]>([
  ['1', ['federal']],
  ['2/3', ['shared']],
  ['1,2/3', ['federal', 'shared']],
  ['4', ['state']],
  ['6', []],
  ['10', []],
  ['-', []],
])('the type %s names the levels %j', (type, levels) => {
  expect(levelsOf(type)).toEqual(levels);
});

it.skipIf(!existsSync(DATA))('levels and situations are the source’s, line by line (skipped as above)', () => {
  const situations = new Map(
    readTable('ozg_leistungen.csv').map(([id, , lage, themenfeld]) => [id, [themenfeld, lage]]),
  );
  const ozg = [...situations].map(([id, where = []]) => [`ozg:${id}`, ...where]);
  const leika = readTable('leika_leistungen.csv').map(([key, , , id]) => [
    `leika:${key}`,
    ...(situations.get(id ?? '') ?? ['', '']),
  ]);
  expect(SERVICES.map(({ key, field, situation }) => [key, field, situation])).toEqual([...ozg, ...leika]);
  const types = readTable('leika_leistungen.csv').map(([, , type = '']) => levelsOf(type.replaceAll(' ', '')));
  expect(SERVICES.slice(ozg.length).map(({ levels }) => levels)).toEqual(types);
});
