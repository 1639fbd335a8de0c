import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { anyNote } from '#tests/unit/formats/notes.ts';
import type { Annotation } from '@/utils/domain/annotation';
import { blackOutNotes, findInNotes } from '@/utils/domain/check-notes';
import { mapTexts, type TextPlace } from '@/utils/domain/note-texts';

const SECRET = 'Frau Müller';
const HIDDEN = 'Frau ██████';

/** The same secret in each text that a note can have. */
const EVERYWHERE: [TextPlace, Partial<Annotation>][] = [
  ['comment', { comment: SECRET }],
  ['suggestion', { suggestion: SECRET }],
  ['comment', { alternatives: { comment: ['', SECRET] } }],
  ['reply', { replies: [{ id: 'r', text: SECRET, author: '', week: '2026-W47', voice: 'v' }] }],
  ['label', { target: { ...TARGET, service: { key: 's', name: SECRET } } }],
  ['heading', { target: { ...TARGET, page: { key: 'https://a.example/', title: SECRET } } }],
  ['heading', { target: { ...TARGET, step: { key: 's', label: SECRET } } }],
  ...(
    [
      ['quote', { type: 'TextQuoteSelector', exact: SECRET }],
      ['context', { type: 'TextQuoteSelector', exact: '', prefix: SECRET }],
      ['context', { type: 'TextQuoteSelector', exact: '', suffix: SECRET }],
      ['heading', { type: 'TextQuoteSelector', exact: '', 'rn:headings': [SECRET] }],
      ['context', { type: 'TextQuoteSelector', exact: '', 'rn:beside': [{ exact: SECRET, 'rn:offset': 1 }] }],
      ['label', { type: 'CssSelector', value: 'a', refinedBy: { type: 'TextQuoteSelector', exact: SECRET } }],
      ['label', { type: 'CssSelector', value: `[aria-label="${SECRET}"]` }],
      ['label', { type: 'CssSelector', value: 'a', 'rn:name': SECRET }],
      ['label', { type: 'CssSelector', value: 'a', 'rn:attributes': { 'aria-label': SECRET } }],
      ['heading', { type: 'CssSelector', value: 'a', 'rn:groups': [SECRET] }],
      ['heading', { type: 'CssSelector', value: 'a', 'rn:twins': ['', SECRET] }],
    ] as const
  ).map(([place, selector]): [TextPlace, Partial<Annotation>] => [
    place,
    { target: { ...TARGET, selectors: [structuredClone(selector) as never] } },
  ]),
];

describe('personal data in notes', () => {
  test.each(EVERYWHERE)('is found and blacked out in a %s: %j', (place, part) => {
    const note = noteWith({ id: '1', ...part });
    expect(findInNotes([note])).toEqual([
      { key: 'name Müller', kind: 'name', words: 'Müller', notes: ['1'], places: [place] },
    ]);
    const [hidden] = blackOutNotes([note], new Set());
    expect(JSON.parse(JSON.stringify(hidden))).toEqual(JSON.parse(JSON.stringify(note).replaceAll(SECRET, HIDDEN)));
    expect(blackOutNotes([note], new Set(['name Müller']))).toEqual([note]);
  });

  test('is told once for the same words, by kind, most frequent first', () => {
    const notes = [
      noteWith({ id: '1', comment: 'Frau Müller, Tel. 030 1234567', suggestion: 'Frau Müller fragen' }),
      noteWith({ id: '2', comment: 'Frau Meier und Frau Müller' }),
    ];
    expect(findInNotes(notes).map(({ kind, words, notes, places }) => [kind, words, notes, places])).toEqual([
      ['name', 'Müller', ['1', '2'], ['comment', 'suggestion']],
      ['name', 'Meier', ['2'], ['comment']],
      ['phone', '030 1234567', ['1'], ['comment']],
    ]);
  });

  test('leaves what is kept, and notes without finds as they are', () => {
    const notes = [noteWith({ id: '1', comment: 'Frau Müller und Frau Meier' }), noteWith({ id: '2' })];
    const [first, second] = blackOutNotes(notes, new Set(['name Meier']));
    expect(first?.comment).toBe('Frau ██████ und Frau Meier');
    expect(second).toBe(notes[1]);
  });

  test('is gone after blacking out, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(anyNote), (notes) => {
        expect(findInNotes(blackOutNotes(notes, new Set()))).toEqual([]);
      }),
    );
  });
});

test('mapping texts to themselves changes nothing', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      expect(mapTexts(note, (text) => text)).toEqual(note);
    }),
  );
});
