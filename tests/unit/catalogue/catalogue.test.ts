import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { CATALOGUE, concernsForPicking, findEntry, QUICK_CONCERNS, type Text } from '@/utils/catalogue';
import { QUICK_ENTRIES } from '@/utils/catalogue/quick';

const TEXTS = CATALOGUE.flatMap((entry): [string, Text][] => {
  const { id, label, description, note, hint, phrases } = entry;
  const optional: [string, Text | undefined][] = [
    ['note', note],
    ['hint', hint],
    ['obstacle', phrases?.obstacle],
    ['strength', phrases?.strength],
  ];
  const there = optional.flatMap(([name, text]): [string, Text][] => (text ? [[`${id} ${name}`, text]] : []));
  return [[`${id} label`, label], [`${id} description`, description], ...there];
});

/** Words that are the same in both languages. */
const SAME = new Set(['Inklusion', 'Service', 'Best Practices']);

it('has 77 entries, each with an id of its own', () => {
  expect(CATALOGUE).toHaveLength(77);
  expect(new Set(CATALOGUE.map((entry) => entry.id)).size).toBe(77);
});

test.each(TEXTS)('%s is there in both languages', (_, { de, en }) => {
  expect(de.trim()).toBe(de);
  expect(en.trim()).toBe(en);
  expect(de).not.toBe('');
  expect(en).not.toBe('');
  if (!SAME.has(de)) expect(en).not.toBe(de);
  expect(en).not.toMatch(/[äöüß„]/i);
});

describe('phrases', () => {
  test.each(CATALOGUE)('$id has them if it can be seen on a page', ({ observable, phrases }) => {
    expect(phrases !== undefined).toBe(observable === 'page' || observable === 'partly');
  });

  test.each(TEXTS.filter(([name]) => /obstacle|strength/.test(name)))('%s is short and starts small', (_, text) => {
    for (const phrase of [text.de, text.en]) {
      expect(phrase.split(' ').length).toBeLessThanOrEqual(4);
      expect(phrase).toMatch(/^\p{Ll}/u);
      expect(phrase).not.toMatch(/[.!?]$/);
    }
  });

  it('tell every entry and side apart, in both languages', () => {
    const phrases = CATALOGUE.flatMap(({ phrases: p }) => (p ? [p.obstacle, p.strength] : []));
    expect(new Set(phrases.map((phrase) => phrase.de)).size).toBe(phrases.length);
    expect(new Set(phrases.map((phrase) => phrase.en)).size).toBe(phrases.length);
  });
});

describe('the quick three', () => {
  it('are those of the toolbar, in its order and words', () => {
    expect(QUICK_CONCERNS).toEqual(['barrier-extra-effort', 'measure-transparency', 'arg-user-centricity']);
    const words = QUICK_ENTRIES.map(({ label, phrases: p }) => [
      label.de,
      p.obstacle.de,
      p.strength.de,
      p.obstacle.en,
      p.strength.en,
    ]);
    expect(words).toEqual([
      ['Mehraufwand', 'kostet extra', 'spart Arbeit', 'costs extra', 'saves work'],
      ['Transparenz', 'unklar', 'klar', 'unclear', 'clear'],
      ['Nutzerzentrierung', 'geht vorbei', 'passt', 'misses its user', 'fits'],
    ]);
  });

  it('are the same entries as in the catalogue', () => {
    for (const entry of QUICK_ENTRIES) expect(findEntry(entry.id)).toBe(entry);
  });

  it('come without the rest of the catalogue: the content script is small', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../../utils/catalogue/quick.ts'), 'utf8');
    const imports = source.match(/^import .*$/gm) ?? [];
    expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });
});

it('offers what can be seen on a page first and frames last, and keeps the order of the report within', () => {
  const picking = concernsForPicking();
  expect(new Set(picking)).toEqual(new Set(CATALOGUE));
  const kinds = picking.map((entry) => entry.observable);
  expect([...new Set(kinds)]).toEqual(['page', 'partly', 'discussion', 'frame']);
  for (const kind of new Set(kinds)) {
    const same = (list: typeof picking) => list.filter((entry) => entry.observable === kind);
    expect(same(picking)).toEqual(same(CATALOGUE));
  }
  expect(kinds).toEqual([...kinds].sort((a, b) => [...new Set(kinds)].indexOf(a) - [...new Set(kinds)].indexOf(b)));
});

it('finds nothing for an id it does not know', () => {
  expect(findEntry('own-concern')).toBeUndefined();
});

it('shows both sides of what is contested', () => {
  const contested = CATALOGUE.filter((entry) => entry.contested);
  expect(contested.map((entry) => entry.id)).toEqual(
    CATALOGUE.filter((e) => e.note?.de === 'umstritten').map((e) => e.id),
  );
  expect(contested).toHaveLength(4);
  for (const entry of contested) expect(findEntry(entry.opposite ?? '')?.opposite).toBe(entry.id);
});

it('points at nothing that is not there', () => {
  const named = CATALOGUE.flatMap((entry) =>
    [entry.opposite ?? [], entry.belongsTo ?? [], ...(entry.refersTo ?? [])].flat(),
  );
  for (const id of named) expect(findEntry(id), id).toBeDefined();
  expect(CATALOGUE.filter((entry) => entry.group === 'point').every((entry) => entry.belongsTo)).toBe(true);
});

it('says where the use on a page is a transfer, in sentences of at most 15 words', () => {
  const hints = CATALOGUE.flatMap(({ id, hint }) => (hint ? [{ id, hint }] : []));
  expect(hints.map(({ id }) => id)).toEqual(['barrier-denglish', 'barrier-extra-effort']);
  for (const { hint } of hints) {
    expect(hint.de).toContain('Übertragung');
    expect(hint.en).toContain('transfer');
    const sentences = [hint.de, hint.en].flatMap((text) => text.split(/[.:]\s/));
    for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
  }
});

it('uses no Denglisch beside the report’s own labels', () => {
  const own = TEXTS.filter(([name]) => !/ (?:label|description)$/.test(name)).map(([, text]) => text.de);
  expect(own.filter((text) => /\b(?:Feedback|Tool|User|Button|Tag|Review|Tracking|Usability)\b/i.test(text))).toEqual(
    [],
  );
});
