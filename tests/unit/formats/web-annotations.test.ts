import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Rating } from '@/utils/domain/rating';
import { toWebAnnotations } from '@/utils/formats';
import { anyNote, noteWith, replyWith, SECRET } from './notes';
import { spotWith } from './spot-outlines';
import { checkMusts, w3cSamples, w3cSchemasAvailable } from './w3c';

/** What another program would read. */
function written(...notes: Parameters<typeof toWebAnnotations>[0]) {
  return toWebAnnotations(notes, { language: 'de' });
}

describe.skipIf(!w3cSchemasAvailable())('the W3C Musts (skipped where ../shared/w3c is missing)', () => {
  it('hold for every annotation, page and collection', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 4 }), fc.constantFrom('de', 'en'), (notes, language) => {
        const spots = [spotWith({ notes }), spotWith({ notes, concern: '', decisions: [], offices: [] })];
        const file: unknown = JSON.parse(JSON.stringify(toWebAnnotations(notes, { language, spots })));
        expect(checkMusts(file)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('hold across pages', () => {
    const file = written(...Array.from({ length: 2_001 }, (_, n) => noteWith({ id: `n${n}` })));
    expect(checkMusts(file)).toEqual([]);
  });

  it('let the correct samples pass, but for those that the schemas themselves refuse', () => {
    const refused = [...w3cSamples()].filter(([, sample]) => checkMusts(sample).length > 0).map(([file]) => file);
    const known = ['anno11.json', 'anno12.json', 'anno13.json', 'example42.json', 'example43.json'];
    expect(refused.sort()).toEqual([...known, 'collection1.json'].sort());
  });

  const good = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:a:b', type: 'Annotation', target: 'urn:a:c' };
  const quote = { type: 'TextQuoteSelector', exact: 'a' };
  test.each<[string, object, string]>([
    ['no context', { '@context': 'http://example.org/' }, '3.1-annotationContextValidated'],
    ['an id with an umlaut', { id: 'https://müller.example/' }, '3.1-annotationIdValidated'],
    ['no target', { target: undefined }, '3.1-targetKeyFound'],
    ['an address with a space', { target: { source: 'https://a.example/b c', selector: quote } }, '3.2-targetObjects'],
    ['a source that nothing makes specific', { target: { source: 'urn:a:c' } }, '3.2-targetObjects'],
    ['a quote without words', { target: { source: 'urn:a:c', selector: { type: quote.type } } }, '4.2.4-textQuote'],
    ['a day for a time', { created: '2026-11-22' }, '3.3.1-annotationCreatedValidated'],
  ])('refuse %s', (_, broken, must) => {
    expect(checkMusts(good)).toEqual([]);
    const violations = checkMusts(JSON.parse(JSON.stringify({ ...good, ...broken })));
    expect(violations.some((violation) => violation.includes(must))).toBe(true);
  });

  it('refuse what is broken deep inside of a collection', () => {
    const file = written(noteWith({}));
    const items = [{ ...good, id: 'not an IRI' }];
    expect(checkMusts({ ...file, first: { ...file.first, items } })).not.toEqual([]);
    expect(checkMusts({ ...file, total: -1 })).not.toEqual([]);
    expect(checkMusts('nothing')).not.toEqual([]);
  });
});

it('takes along neither voice nor day nor salt nor heads', () => {
  fc.assert(
    fc.property(fc.array(anyNote), (notes) => {
      const spots = [spotWith({ notes })];
      const file = JSON.stringify(toWebAnnotations(notes, { language: 'de', spots }));
      expect(file).not.toContain(SECRET);
      expect(file).not.toMatch(/"(?:voice|day|salt|heads|created|alternatives)":/);
    }),
  );
});

it('leaves deleted notes behind', () => {
  const file = written(noteWith({ id: 'gone', deleted: true }), noteWith({ id: 'here' }));
  expect(file.total).toBe(1);
  expect(file.first?.items.map((item) => item.id)).toEqual(['urn:randnotiz:note:here']);
});

it('has each reply behind its note as an annotation of its own, whose target is the note', () => {
  const note = noteWith({ id: 'n', replies: [replyWith({ id: 'a' }), replyWith({ id: 'b', text: 'Hier nicht.' })] });
  const file = written(note, noteWith({ id: 'gone', deleted: true, replies: [replyWith()] }));
  expect(file.total).toBe(3);
  expect(file.first?.items.slice(1)).toEqual(
    [
      ['a', 'Bei uns auch.'],
      ['b', 'Hier nicht.'],
    ].map(([id, value]) => ({
      '@context': file['@context'],
      id: `urn:randnotiz:reply:${id}`,
      type: 'Annotation',
      motivation: 'replying',
      body: [{ type: 'TextualBody', purpose: 'replying', format: 'text/plain', value }],
      target: 'urn:randnotiz:note:n',
      'rn:week': '2026-W48',
    })),
  );
  expect(file.id).not.toBe(written(noteWith({ id: 'n' })).id);
});

it('is an empty collection without notes', () => {
  expect(written()).toMatchObject({ type: 'AnnotationCollection', total: 0 });
  expect(written()).not.toHaveProperty('first');
});

it('loses no note between pages, whose links find one another', () => {
  const file = written(...Array.from({ length: 2_500 }, (_, n) => noteWith({ id: `n${n}` })));
  const pages = [...(file.first ? [file.first] : []), ...(file['@included'] ?? [])];
  expect(pages.map((page) => page.items.length)).toEqual([1_000, 1_000, 500]);
  expect(pages.map((page) => page.startIndex)).toEqual([0, 1_000, 2_000]);
  expect(new Set(pages.flatMap((page) => page.items.map((item) => item.id))).size).toBe(2_500);
  expect(pages.map((page) => page.next)).toEqual([pages[1]?.id, pages[2]?.id, undefined]);
  expect(pages.map((page) => page.prev)).toEqual([undefined, pages[0]?.id, pages[1]?.id]);
  expect(file.last).toBe(pages[2]?.id);
});

it('names the same notes by the same collection, in whatever order', () => {
  const [a, b] = [noteWith({ id: 'a' }), noteWith({ id: 'b' })];
  expect(written(a, b).id).toBe(written(b, a).id);
  expect(written(a, b).id).not.toBe(written(a).id);
});

test.each<[Rating | null, string, string]>([
  ['obstacle', '', 'assessing'],
  ['strength', '', 'assessing'],
  ['clear', '', 'assessing'],
  ['question', '', 'questioning'],
  ['idea', '', 'editing'],
  [null, 'Das fehlt.', 'commenting'],
  [null, '', 'highlighting'],
])('rating %s with comment "%s" is %s', (rating, comment, motivation) => {
  expect(written(noteWith({ rating, comment })).first?.items[0]?.motivation).toBe(motivation);
});

it('writes what the note says', () => {
  const note = noteWith({
    concerns: ['barrier-extra-effort', 'own concern'],
    rating: 'obstacle',
    affected: 'staff',
    severity: 0,
    comment: 'Schon eingereicht.',
    alternatives: { comment: ['Doppelt.'] },
    suggestion: 'Weglassen.',
  });
  expect(written(note).first?.items[0]).toEqual({
    '@context': ['http://www.w3.org/ns/anno.jsonld', expect.objectContaining({ rn: 'urn:randnotiz:ns:' })],
    id: 'urn:randnotiz:note:n-1_A',
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Schon eingereicht.' },
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Doppelt.' },
      { type: 'TextualBody', purpose: 'editing', format: 'text/plain', value: 'Weglassen.' },
      {
        type: 'SpecificResource',
        purpose: 'classifying',
        source: { id: 'urn:randnotiz:concern:barrier-extra-effort', label: 'Mehraufwand' },
      },
      { type: 'SpecificResource', purpose: 'classifying', source: 'urn:randnotiz:concern:own%20concern' },
    ],
    target: {
      type: 'SpecificResource',
      source: 'https://portal.example/wohngeld',
      state: 'urn:randnotiz:step:https%3A%2F%2Fportal.example%2Fwohngeld:einkommen',
      'rn:service': { 'rn:key': 'leika:99107023017000', 'rn:name': 'Wohngeld' },
      'rn:step': { 'rn:key': 'einkommen', 'rn:label': 'Schritt 3 von 6: Einkommen' },
    },
    'rn:rating': 'obstacle',
    'rn:affected': 'staff',
    'rn:severity': 0,
    'rn:week': '2026-W47',
  });
});

it('says with a note what was said of the problem spots that it is in', () => {
  const [note, other] = [noteWith({ id: 'a' }), noteWith({ id: 'b' })];
  const spots = [
    spotWith({ notes: [note], decisions: [{ decision: 'Weglassen', reason: '' }] }),
    spotWith({ notes: [note], concern: '', status: 'done', decisions: [], offices: [] }),
    spotWith({ notes: [note, other], status: 'open', decisions: [], offices: [] }),
  ];
  const [of, without] = toWebAnnotations([note, other], { language: 'de', spots }).first?.items ?? [];
  expect(of).toHaveProperty(
    ['rn:spots'],
    [
      {
        'rn:concern': 'barrier-extra-effort',
        'rn:status': 'decided',
        'rn:decisions': [{ 'rn:decision': 'Weglassen', 'rn:reason': '' }],
        'rn:offices': ['Amt 50'],
      },
      { 'rn:status': 'done' },
    ],
  );
  expect(without).not.toHaveProperty(['rn:spots']);
});

it('keeps selectors and our keys on them as they are', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const item = written({ ...note, deleted: false }).first?.items[0];
      const selector = typeof item?.target === 'object' ? item.target.selector : undefined;
      const known = note.target.selectors.map((selector) =>
        JSON.parse(JSON.stringify(selector, (key, value) => (key === 'day' || key === 'salt' ? undefined : value))),
      );
      expect(JSON.parse(JSON.stringify(selector ?? []))).toEqual(known);
    }),
  );
});
