import { describe, expect, test } from 'vitest';
import { WORKSHOP } from '@/utils/catalogue';
import type { CatalogueFile, CatalogueProblem } from '@/utils/catalogue/catalogue-file';
import { catalogueOf, readCatalogueFile, toCatalogueFile } from '@/utils/formats/catalogue-file';
import { kindOf } from '@/utils/formats/kind-of';
import { catalogueConcernKey } from '@/utils/log';
import { bytesOf, EXAMPLE } from './example';

const read = (text: string) => readCatalogueFile(bytesOf(text));

function parsed(text: string): CatalogueFile {
  const result = read(text);
  if ('problem' in result) throw new Error(JSON.stringify(result));
  return result.parsed;
}

/** The example with some of it replaced. */
function changed(from: string, to: string): string {
  expect(EXAMPLE).toContain(from);
  return EXAMPLE.replace(from, to);
}

/** What is wrong with it, one line each. */
function faults(text: string): string[] {
  const result = read(text);
  if (!('problem' in result) || result.problem !== 'faults') return [JSON.stringify(result)];
  return result.faults.map(({ entry, field, what, detail }) => [entry ?? '-', field, what, detail].join(' ').trim());
}

describe('the example of the documentation', () => {
  test('is a catalogue, told by its content', () => {
    expect(kindOf(bytesOf(EXAMPLE))).toBe('catalogue');
    expect(parsed(EXAMPLE).entries.map(({ id }) => id)).toEqual([
      ...['papers', 'plain-words', 'barrier-extra-effort', 'guide-evidence'],
    ]);
  });

  test('has keys of its own, but for what the workshop said word for word', () => {
    const { entries, quick } = catalogueOf(parsed(EXAMPLE));
    const keys = [catalogueConcernKey('musterstadt.wohngeld', 'papers'), 'barrier-extra-effort'];
    expect([entries[0]?.id, entries[2]?.id]).toEqual(keys);
    expect([quick[0], quick[2]]).toEqual(keys);
  });

  test('gives one guiding question other words', () => {
    expect([...catalogueOf(parsed(EXAMPLE)).guides]).toEqual([
      ['guide-evidence', { de: 'Was wissen wir sicher?', en: 'Was wissen wir sicher?' }],
    ]);
  });

  test('has a text in one language stand for the other', () => {
    expect(parsed(EXAMPLE).entries[1]?.phrases?.strength).toEqual({ de: 'gut zu lesen', en: 'gut zu lesen' });
  });

  test('is also read with a byte order mark', () => {
    expect(read(`\uFEFF${EXAMPLE}`)).toEqual(read(EXAMPLE));
  });
});

describe('keys', () => {
  test('are pinned: notes have them for ever', () => {
    expect(catalogueConcernKey('musterstadt.wohngeld', 'papers')).toBe('cat:UTeenp2nGkFfQe-Zoute7u');
  });

  test('of two offices that call an entry the same are different', () => {
    expect(catalogueConcernKey('a', 'papers')).not.toBe(catalogueConcernKey('b', 'papers'));
  });

  test('of an entry with an id of the workshop and other words are not the workshop’s', () => {
    const { entries } = catalogueOf(parsed(changed('"kostet extra"', '"ist gut"')));
    expect(entries[2]?.id).toMatch(/^cat:/);
  });

  test('of words that were improved stay', () => {
    const ids = (text: string) => catalogueOf(parsed(text)).entries.map(({ id }) => id);
    expect(ids(changed('"Nachweise"', '"Nachweise, doppelt"'))).toEqual(ids(EXAMPLE));
  });
});

test('a catalogue with too few phrases has some of the workshop’s in the toolbar', () => {
  const only = { ...parsed(EXAMPLE), entries: parsed(EXAMPLE).entries.slice(0, 1) };
  const { quick, entries } = catalogueOf({ id: only.id, name: only.name, entries: only.entries });
  expect(quick).toEqual([entries[0]?.id, 'barrier-extra-effort', 'measure-transparency']);
});

test('the workshop’s catalogue, written and read, is the workshop’s', () => {
  const back = catalogueOf(parsed(toCatalogueFile(WORKSHOP, 'katalog-1')));
  expect(back.entries).toEqual(WORKSHOP.entries);
  expect(back.quick).toEqual(WORKSHOP.quick);
});

describe('what is wrong is said with its place', () => {
  test.each<[string, string, string]>([
    ['"label": { "de": "Nachweise", "en": "Papers" },', '', '1 label missing'],
    ['"label": { "de": "Nachweise", "en": "Papers" }', '"label": "Nachweise"', '1 label kind'],
    ['"label": { "de": "Klare Sprache" }', '"label": { "de": "  " }', '2 label empty'],
    ['"label": { "de": "Klare Sprache" }', `"label": { "de": "${'x'.repeat(101)}" }`, '2 label.de too-long 100'],
    ['"Klare Sprache" }', '"Klare Sprache", "fr": "clair" }', '2 label.fr unknown'],
    ['"phrases": { "obstacle": { "de": "schwer zu lesen" },', '"phrases": {', '2 phrases.obstacle missing'],
    ['"hint"', '"hnit"', '1 hnit unknown'],
    ['"group": "measure"', '"group": "wish"', '2 group choice question, guide, value'],
    ['"observable": "frame"', '"observable": true', '4 observable choice page, partly, discussion, frame'],
    ['"id": "plain-words"', '"id": "plain words"', '2 id id'],
    ['"id": "plain-words"', '"id": "papers"', '2 id twice papers'],
    [
      '"description": { "de": "Verstehen',
      '"opposite": "gone", "description": { "de": "Verstehen',
      '2 opposite no-such-entry gone',
    ],
    ['"plain-words", "barrier-extra-effort"]', '"plain-words", "nothing"]', '- quick no-such-entry nothing'],
    ['"plain-words", "barrier-extra-effort"]', '"plain-words", "guide-evidence"]', '- quick no-phrases guide-evidence'],
    ['"plain-words", "barrier-extra-effort"]', '"plain-words"]', '- quick too-few 3'],
    ['"id": "musterstadt.wohngeld"', '"id": "Stadt Köln"', '- id id'],
    ['"name": {', '"title": {', '- name missing'],
  ])('%s as %s: %s', (from, to, fault) => {
    expect(faults(changed(from, to))[0]).toMatch(new RegExp(`^${fault.replace(/[.]/g, '\\.')}`));
  });

  test('several at once, and how many more', () => {
    const entries = Array.from({ length: 9 }, () => ({}));
    const file = { ...JSON.parse(EXAMPLE), entries };
    const result = read(JSON.stringify(file));
    if (!('problem' in result) || result.problem !== 'faults') throw new Error('taken');
    expect([result.faults.length, result.more > 0]).toEqual([5, true]);
  });

  test('the line of broken JSON', () => {
    expect(read(changed('"version": 1,', '"version": 1'))).toMatchObject({ problem: 'not-json' });
  });
});

describe('no catalogue is', () => {
  test.each<[string, string, CatalogueProblem['problem']]>([
    ['a letter', 'Sehr geehrte Damen und Herren', 'not-catalogue'],
    ['nothing', '', 'not-catalogue'],
    ['a list', '[]', 'not-catalogue'],
    ['another JSON', '{"a":1}', 'not-catalogue'],
    ['a web annotation', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}', 'notes'],
    ['a protected file', 'age-encryption.org/v1\n', 'notes'],
    ['one that is too large', `{"format":"randnotiz-catalogue","x":"${'x'.repeat(2 ** 20)}"}`, 'too-large'],
    ['one of a later version', EXAMPLE.replace('"version": 1', '"version": 2'), 'newer'],
    [
      'one that is nested without end',
      `{"format":"randnotiz-catalogue","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
      'not-catalogue',
    ],
    ['one that would change what an object is', '{"format":"randnotiz-catalogue","__proto__":{}}', 'not-catalogue'],
    ['one without entries', EXAMPLE.replace(/"entries": \[.*\]/s, '"entries": []'), 'faults'],
    ['one with a million entries', `{"format":"randnotiz-catalogue","entries":[${'1,'.repeat(500_000)}1]}`, 'faults'],
    ['half of one', EXAMPLE.slice(0, 900), 'not-json'],
  ])('%s', (_, text, problem) => {
    expect(read(text)).toMatchObject({ problem });
  });

  test('half a character', () => {
    const bytes = bytesOf(EXAMPLE);
    expect(readCatalogueFile(bytes.with(bytes.indexOf(0xc3) + 1, 0x20))).toEqual({ problem: 'not-text' });
  });
});

test('script in any text is text', () => {
  const script = '<img src=x onerror=alert(1)>';
  expect(parsed(changed('"Nachweise"', JSON.stringify(script))).entries[0]?.label.de).toBe(script);
});
