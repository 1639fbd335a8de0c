import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex, fromChunks, highlight, type NoteText, type SearchIndex, toChunks } from '@/utils/search';
import { NOTES } from './judged/notes';
import { QUERIES } from './judged/queries';

const indexOf = (notes: Iterable<NoteText>): SearchIndex => {
  const index = createSearchIndex();
  for (const note of notes) index.put(note);
  return index;
};
const queries = ['Miete', '"im Original"', 'Wonhgeld', 'Gebü', 'hochgeladen', 'Einkommen der Eltern', 'e', '§ 34c'];
const answers = (index: SearchIndex) => queries.map((query) => index.search(query, { limit: 20 }));

/** Notes come, change, go and come back, with searches in between. */
const doings = fc.array(
  fc.record({
    what: fc.constantFrom('put', 'change', 'remove', 'search'),
    note: fc.constantFrom(...NOTES),
    text: fc.constantFrom(...NOTES.map(({ comment }) => comment)),
  }),
  { maxLength: 120 },
);

describe('an index that was kept up to date', () => {
  test('finds the same, in the same order, as one that is built of the same notes', () => {
    fc.assert(
      fc.property(doings, (list) => {
        const index = createSearchIndex();
        const notes = new Map<string, NoteText>();
        for (const { what, note, text } of list) {
          if (what === 'search') index.search('Antrag');
          else if (what === 'remove') {
            index.remove(note.id);
            notes.delete(note.id);
          } else {
            const version = what === 'put' ? note : { ...note, comment: text };
            index.put(version);
            notes.set(note.id, version);
          }
        }
        expect(index.size).toBe(notes.size);
        expect(answers(index).map(({ hits, total }) => ({ hits, total }))).toEqual(
          answers(indexOf(notes.values())).map(({ hits, total }) => ({ hits, total })),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('finds the same after it was kept and brought back', () => {
    const index = indexOf(NOTES);
    index.search('Antrag');
    index.remove('wg1');
    index.put({ id: 'new', comment: 'Die Kaltmiete fehlt.' });
    const kept = fromChunks(toChunks(index.state()).map(({ name, bytes }) => ({ name, bytes: bytes.slice(0) })));
    const again = createSearchIndex(kept);
    expect(again.size).toBe(NOTES.length);
    expect(answers(again)).toEqual(answers(index));
    again.remove('new');
    expect(again.search('Kaltmiete').hits.map(({ id }) => id)).not.toContain('new');
  });

  test('writes again only what has changed', () => {
    const index = indexOf(NOTES);
    const names = () => toChunks(index.state()).map(({ name }) => name);
    const before = names();
    index.put({ id: 'new', comment: 'Die Kaltmiete fehlt.' });
    expect(names().filter((name) => name.startsWith('segment/') && !before.includes(name))).toHaveLength(1);
    expect(names()).toEqual(expect.arrayContaining(before.filter((name) => name.startsWith('segment/'))));
  });
});

test('what was kept and is not whole is not used', () => {
  const chunks = toChunks(indexOf(NOTES.slice(0, 12)).state());
  expect(fromChunks(chunks)).toBeDefined();
  expect(fromChunks([])).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(chunks.length - 1), fc.nat(), fc.nat(255), (which, place, value) => {
      const broken = chunks.map(({ name, bytes }) => ({ name, bytes: bytes.slice(0) }));
      const bytes = new Uint8Array(broken[which]?.bytes ?? new ArrayBuffer(0));
      bytes[place % bytes.length] = value;
      const kept = fromChunks(broken);
      // A wrong letter or number may go unseen, but nothing breaks.
      if (kept) answers(createSearchIndex(kept));
    }),
    { numRuns: 100 },
  );
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[a-zäöüßÄÖÜe "§.]{0,60}$/),
  );

  test('can be indexed and asked for, and what is emphasised lies within it', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (texts, query) => {
        const index = indexOf(texts.map((comment, number) => ({ id: String(number), comment, labels: [query] })));
        const found = index.search(query);
        for (const one of [...texts, query]) {
          let end = 0;
          for (const { from, to } of highlight(one, found.words)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(one.length);
            end = to;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('finds a note by each of its words', () => {
    const index = indexOf(NOTES);
    fc.assert(
      fc.property(fc.constantFrom(...NOTES), (note) => {
        const words = (note.comment ?? note.quote ?? '').match(/\p{L}{5,}/gu) ?? [];
        for (const word of words) {
          const ids = index.search(word, { limit: NOTES.length }).hits.map(({ id }) => id);
          expect(ids).toContain(note.id);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is bounded: words of a megabyte and a million words', () => {
    const index = indexOf([
      { id: 'long', comment: 'x'.repeat(1_000_000) },
      { id: 'many', comment: 'ja nein '.repeat(500_000) },
    ]);
    expect(index.search(`${'x'.repeat(1000)} ${'ja '.repeat(10_000)}`).total).toBeGreaterThan(0);
  });
});

test('finds only among the notes that it is narrowed to', () => {
  const index = indexOf(NOTES);
  const among = new Set(['wg2', 'hs1']);
  expect(index.search('Miete', { among }).hits.map(({ id }) => id)).toEqual(['wg2']);
  index.remove('wg2');
  expect(index.search('Miete', { among })).toMatchObject({ hits: [], total: 0 });
});

test('an empty query finds nothing', () => {
  expect(indexOf(NOTES).search('  "" ')).toEqual({ hits: [], total: 0, words: new Map(), scores: new Uint8Array() });
  expect(createSearchIndex().search(QUERIES[0]?.query ?? '')).toEqual({
    hits: [],
    total: 0,
    words: new Map(),
    scores: new Uint8Array(),
  });
});
