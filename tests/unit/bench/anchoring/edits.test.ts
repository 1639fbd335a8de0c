import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, changedCharacters, type Edit, editPage, trackExtent } from '#tests/bench/anchoring/edits.ts';
import { textOf } from '#tests/bench/anchoring/model.ts';
import { makePage } from '#tests/bench/anchoring/page.ts';
import { createRandom } from '#tests/bench/anchoring/random.ts';

const TEXT = 'Eins zwei drei vier';
/** `zwei drei` */
const QUOTE = { start: 5, end: 14 };

const after = (edits: Edit[]) => {
  const { start, end } = trackExtent(QUOTE, edits);
  return applyEdits(TEXT, edits).slice(start, end);
};

test.each<[string, Edit, string]>([
  ['before it', { at: 0, removed: 4, inserted: 'Erstens' }, 'zwei drei'],
  ['up to its first character', { at: 0, removed: 5, inserted: '' }, 'zwei drei'],
  ['behind it', { at: 15, removed: 4, inserted: '' }, 'zwei drei'],
  ['in right before it', { at: 5, removed: 0, inserted: 'neu ' }, 'zwei drei'],
  ['in right behind it', { at: 14, removed: 0, inserted: 'neu' }, 'zwei drei'],
  ['within', { at: 10, removed: 1, inserted: 'xy' }, 'zwei xyrei'],
  ['in place of its first word', { at: 5, removed: 4, inserted: 'fünf' }, 'fünf drei'],
  ['out at its start', { at: 5, removed: 5, inserted: '' }, 'drei'],
  ['in place of its last word', { at: 10, removed: 4, inserted: 'sechs' }, 'zwei sechs'],
  ['out at its end', { at: 9, removed: 5, inserted: '' }, 'zwei'],
  ['over its start', { at: 3, removed: 4, inserted: 'AB' }, 'ABei drei'],
  ['over its end', { at: 12, removed: 4, inserted: 'AB' }, 'zwei drAB'],
  ['over all of it', { at: 2, removed: 15, inserted: 'AB' }, 'AB'],
  ['out with all of it', { at: 5, removed: 9, inserted: '' }, ''],
])('a change %s is followed', (_, edit, quote) => {
  expect(after([edit])).toBe(quote);
});

test('several changes add up', () => {
  const edits = [
    { at: 0, removed: 4, inserted: 'Am Anfang' },
    { at: 5, removed: 0, inserted: 'neu ' },
    { at: 7, removed: 1, inserted: '' },
    { at: 14, removed: 0, inserted: '!' },
    { at: 15, removed: 4, inserted: '' },
  ];
  expect(after(edits)).toBe('zwi drei');
});

test('letters that were not touched stay in the quote, and no others come in from outside', () => {
  // Old letters are numbered by code points of their own; new ones are stars.
  const text = String.fromCodePoint(...Array.from({ length: 60 }, (_, index) => 0x4e00 + index));
  const gaps = fc.array(
    fc.record({
      gap: fc.integer({ min: 0, max: 9 }),
      removed: fc.integer({ min: 0, max: 6 }),
      added: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(gaps, fc.integer({ min: 0, max: 58 }), fc.integer({ min: 1, max: 30 }), (list, start, length) => {
      const edits: Edit[] = [];
      let at = 0;
      for (const { gap, removed, added } of list) {
        at += gap;
        if (at + removed > text.length) break;
        edits.push({ at, removed, inserted: '*'.repeat(added) });
        at += removed + 1;
      }
      const end = Math.min(text.length, start + length);
      const there = trackExtent({ start, end }, edits);
      const kept = [...text.slice(start, end)].filter((_, index) =>
        edits.every((edit) => start + index < edit.at || start + index >= edit.at + edit.removed),
      );
      const found = applyEdits(text, edits).slice(there.start, there.end);
      expect(found.replaceAll('*', '')).toBe(kept.join(''));
    }),
  );
});

describe('a page of which 3 % is edited', () => {
  const blocks = makePage(createRandom(1), 200_000);
  const edited = editPage(blocks, createRandom(4), 0.03);

  test('has 3 % of its characters changed', () => {
    const share = changedCharacters(edited.edits) / textOf(blocks).length;
    expect(share).toBeGreaterThan(0.028);
    expect(share).toBeLessThan(0.032);
  });

  test('says what the edits say', () => {
    expect(textOf(edited.blocks)).toBe(applyEdits(textOf(blocks), edited.edits));
  });

  test('is edited everywhere alike', () => {
    const length = textOf(blocks).length;
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const here = edited.edits.filter(({ at }) => Math.floor((at / length) * 10) === tenth);
      expect(changedCharacters(here) / (length / 10)).toBeGreaterThan(0.02);
    }
  });

  test('keeps its markup', () => {
    const markup = (list: typeof blocks) => list.flatMap(({ pieces }) => pieces.filter((piece) => 'markup' in piece));
    expect(markup(edited.blocks)).toEqual(markup(blocks));
  });
});
