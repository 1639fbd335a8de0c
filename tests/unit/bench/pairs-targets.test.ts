import { describe, expect, test } from 'vitest';
import { type Answer, isPartly, judge } from '@/tests/bench/pairs/judge';
import type { Field, Listing, Unit } from '@/tests/bench/pairs/listing';
import { fieldsById, truthById } from '@/tests/bench/pairs/own-truth';
import { seededRandom } from '@/tests/bench/pairs/random';
import { normalise, overlap, seenLength, sliceSeen } from '@/tests/bench/pairs/seen-text';
import { chooseAcross, chooseParts } from '@/tests/bench/pairs/sub-quotes';
import { count, emptyTally, figuresOf } from '@/tests/bench/pairs/tally';
import { fieldTargets, type Target, textTargets } from '@/tests/bench/pairs/targets';
import { truthOf } from '@/tests/bench/pairs/truth';

const units = (...texts: string[]): Unit[] => {
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end += seenLength(text);
    return { text, start, end };
  });
};

test('seen characters are those with a shape', () => {
  expect(normalise(' Bitte\n\t war\u00adten  Sie ')).toBe('Bitte warten Sie');
  expect(seenLength(' Bitte\n war\u00adten ')).toBe(11);
  expect(sliceSeen('Bitte warten Sie', { start: 4, end: 12 })).toBe('e warten S');
  expect(overlap({ start: 2, end: 5 }, { start: 4, end: 9 })).toBe(1);
  expect(overlap({ start: 2, end: 5 }, { start: 6, end: 9 })).toBe(0);
});

describe('sub-quotes', () => {
  const TEXT = 'Bitte halten Sie den Mietvertrag bereit, wir fragen danach. Ja, wirklich!';

  test('are a word and half a sentence, the same for the same seed', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [word, half] = chooseParts(TEXT, seededRandom(seed));
      expect(word && sliceSeen(TEXT, word)).toMatch(/^\p{L}{3,}$/u);
      expect(half && sliceSeen(TEXT, half).split(' ')).toHaveLength(4);
      expect(half?.end).toBeLessThanOrEqual(seenLength('Bitte halten Sie den Mietvertrag bereit, wir fragen danach'));
      expect(chooseParts(TEXT, seededRandom(seed))).toEqual([word, half]);
    }
  });

  test.each([['Weiter'], ['4 / 7'], ['']])('"%s" has none', (text) => {
    expect(chooseParts(text, seededRandom(1))).toEqual([]);
  });

  test('reach across two blocks', () => {
    expect(chooseAcross('Bitte warten Sie hier', 'Sie werden aufgerufen.')).toEqual({ fromEnd: 7, fromStart: 9 });
  });

  test('stand at the same offsets of the paired block', () => {
    const olds = units('Antrag auf Wohngeld', 'Angaben zur Wohnung');
    const news = units('Neu hier?', 'Antrag auf Wohngeld', 'Angaben zur Wohnung');
    const truths = truthOf(
      olds.map(({ text }) => text),
      news.map(({ text }) => text),
    );
    const targets = textTargets(olds, news, truths, 1);
    expect(targets.map(({ kind }) => kind)).toEqual(['kept', 'subQuote', 'subQuote', 'kept', 'subQuote']);
    for (const { at, wanted } of targets) expect(wanted).toEqual({ start: at.start + 8, end: at.end + 8 });
  });
});

describe('fields', () => {
  const field = (name: string, labelStart?: number): Field => ({
    tag: 'input',
    name,
    isField: true,
    ...(labelStart !== undefined && { labelStart }),
  });
  const listing = (blocks: Unit[], fields: Field[]): Listing => ({ blocks, fields, marked: [] });
  const old = units('Name', 'Ort');
  const now = units('Angaben', 'Name', 'Ort');

  test.each<[string, Field[], Field[], number]>([
    ['count with a name and a kept label', [field('name', 0)], [field('name', 7)], 1],
    ['do not count without a label', [field('name')], [field('name', 7)], 0],
    ['do not count twice', [field('name', 0), field('name', 4)], [field('name', 7)], 0],
    ['do not count when the new page has two', [field('name', 0)], [field('name', 7), field('name', 11)], 0],
    ['do not count under another label', [field('name', 0)], [field('name', 11)], 0],
    ['do not count without a name', [field('', 0)], [field('', 7)], 0],
  ])('%s', (_, olds, news, n) => {
    expect(
      fieldTargets(listing(old, olds), listing(now, news), truthOf(['Name', 'Ort'], ['Angaben', 'Name', 'Ort'])),
    ).toHaveLength(n);
  });
});

test('our own pages are known by their marks', () => {
  const marked = (text: string, id: string): Unit => ({ text, id, start: 0, end: seenLength(text) });
  const olds = [marked('Weiter', 'a'), marked('Weiter', 'b'), marked('Gebühr zahlen', 'c'), marked('12 Euro', 'd')];
  const news = [marked('14,50 Euro', 'd'), marked('Weiter', 'b'), marked('Gebühren zahlen', 'c')];
  expect(truthById(olds, news)).toEqual([
    { kind: 'gone' },
    { kind: 'kept', now: 1 },
    { kind: 'edited', now: 2 },
    { kind: 'rewritten', now: 0 },
  ]);
  const button = (id?: string): Field => ({ tag: 'button', name: '', isField: false, ...(id !== undefined && { id }) });
  expect(fieldsById([button('a'), button(), button('b')], [button('b')])).toEqual([
    { kind: 'goneField', field: 0 },
    { kind: 'field', field: 2, wanted: 0 },
  ]);
});

describe('a matcher', () => {
  const block = { start: 100, end: 200 };
  const kept: Target = { kind: 'kept', at: block, wanted: block };
  const grown: Target = { kind: 'edited', at: { start: 0, end: 100 }, wanted: { start: 100, end: 250 } };
  const part: Target = { kind: 'subQuote', at: block, wanted: block };
  const gone: Target = { kind: 'gone', at: block };
  const at = (start: number, end: number): Answer => ({ at: { start, end }, note: '' });

  test.each<[string, Target, Answer, string, boolean]>([
    ['finds a block', kept, at(100, 200), 'right', true],
    ['finds most of a block', kept, at(110, 190), 'right', true],
    ['finds too little of it', kept, at(100, 170), 'wrong', true],
    ['runs into the next block', kept, at(100, 201), 'wrong', true],
    ['finds another block', kept, at(200, 300), 'wrong', false],
    ['finds nothing', kept, { note: '' }, 'missing', false],
    ['finds the old part of a block that grew', grown, at(100, 190), 'right', true],
    ['finds a part', part, at(100, 200), 'right', true],
    ['finds a part but for one character', part, at(100, 199), 'wrong', true],
    ['puts what is gone somewhere', gone, at(0, 3), 'wrong', false],
    ['reports what is gone as lost', gone, { note: '' }, 'missing', false],
    ['finds a field', { kind: 'field', field: 1, wanted: 2 }, { field: 2, note: '' }, 'right', false],
    ['finds another field', { kind: 'field', field: 1, wanted: 2 }, { field: 1, note: '' }, 'wrong', false],
    ['finds text instead', { kind: 'field', field: 1, wanted: 2 }, at(0, 3), 'wrong', false],
  ])('%s', (_, target, answer, verdict, partly) => {
    expect(judge(target, answer)).toBe(verdict);
    expect(isPartly(target, answer)).toBe(partly);
  });

  test('is measured by shares in percent', () => {
    const tally = emptyTally();
    count(tally, kept, at(100, 200));
    count(tally, kept, at(200, 300));
    count(tally, kept, { note: '' });
    count(tally, gone, at(0, 3));
    count(tally, { kind: 'within', at: block }, at(0, 3));
    count(tally, kept, undefined);
    const figures = figuresOf(tally);
    expect(figures.kept).toEqual({ n: 3, right: 1, wrong: 1, partly: 0, missing: 1 });
    expect(figures.gone).toEqual({ n: 1, lost: 0, put: 1 });
    expect(figures).toMatchObject({ n: 4, wrong: 2, wrongShare: 50, notReached: 1 });
    expect(figures.shares).toMatchObject({ kept: 33.33, gone: 0, edited: 0, blocksWrong: 50 });
  });
});
