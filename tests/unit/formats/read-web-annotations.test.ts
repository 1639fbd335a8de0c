import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import type { Selector } from '@/utils/domain/selector';
import { type NoteDraft, readWebAnnotations, toJson, toWebAnnotations } from '@/utils/formats';
import { pageIri } from '@/utils/formats/iri';
import { normaliseAddress } from '@/utils/page';
import { anyNote, noteWith, SECRET } from './notes';
import { spotWith } from './spot-outlines';
import { w3cSamples, w3cSchemasAvailable } from './w3c';

const asIs = { cleanAddress: (address: string) => address };

function read(json: unknown, options = asIs): NoteDraft[] {
  const result = readWebAnnotations(json, options);
  if ('error' in result) throw new Error(`refused: ${result.error}`);
  return result.parsed.notes;
}

const written = (notes: readonly Annotation[]): unknown =>
  JSON.parse(toJson(toWebAnnotations(notes, { language: 'de', spots: [spotWith({ notes })] })));

/** A draft as the note that it was made of. */
const noteOf = ({ id, target, content, alternatives, week }: NoteDraft) =>
  noteWith({ id: id ?? '', target, ...content, alternatives, week: week ?? '' });

/** All that a selector of ours can say. */
const SAYS_ALL: Selector[] = [
  {
    type: 'TextQuoteSelector',
    exact: 'Bescheinigung',
    prefix: 'die ',
    suffix: ' im',
    'rn:nth': 2,
    'rn:of': 3,
    'rn:blocks': 1,
    'rn:alone': true,
    'rn:whole': true,
    'rn:groups': ['Angaben'],
    'rn:headings': ['Antrag', 'Einkommen'],
    'rn:twins': ['Vermögen'],
    'rn:beside': [{ exact: 'Anlage 2', 'rn:offset': -12, 'rn:whole': true }],
  },
  { type: 'TextPositionSelector', start: 3, end: 16 },
  {
    type: 'CssSelector',
    value: '#miete',
    refinedBy: { type: 'TextQuoteSelector', exact: 'Miete' },
    'rn:role': 'textbox',
    'rn:name': 'Miete',
    'rn:required': true,
    'rn:attributes': { id: 'miete', name: 'm' },
    'rn:groups': ['Kosten'],
    'rn:headings': ['Antrag'],
    'rn:twins': ['Heizung'],
    'rn:nth': 1,
    'rn:of': 2,
    'rn:beside': [{ exact: 'monatlich', 'rn:offset': 7 }],
  },
];

describe('what we wrote', () => {
  it('gives the same note again, with all that a selector of ours can say', () => {
    const note = noteWith({
      id: 'n'.repeat(43),
      concerns: ['barrier-extra-effort', 'eigener Aspekt'],
      rating: 'idea',
      affected: 'both',
      severity: 0,
      comment: 'Zeile 1\nZeile 2',
      alternatives: { comment: ['anders'], suggestion: ['c'] },
      suggestion: 'b',
      target: { ...noteWith({}).target, frame: 'https://rahmen.example/a', selectors: SAYS_ALL },
    });
    const [draft] = read(written([note]), { cleanAddress: normaliseAddress });
    const { id, target, comment, suggestion, concerns, rating, affected, severity, alternatives, week } = note;
    expect(draft).toEqual({
      id,
      origin: `urn:randnotiz:note:${id}`,
      // The title is nowhere in the file.
      target: { ...target, page: { ...target.page, title: '' } },
      content: { comment, suggestion, concerns, rating, affected, severity },
      alternatives,
      week,
    });
  });

  it('is written the same again, whatever it was, and takes nothing else in', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 4 }), (notes) => {
        const plain = notes
          .map((note) => ({
            ...note,
            id: note.id.toWellFormed(),
            deleted: false,
            // They do not say who speaks, and are not read.
            replies: [],
            concerns: [...new Set(note.concerns.map((each) => each.toWellFormed()))].sort(),
            // A page's key is always an address as browsers write it.
            target: { ...note.target, page: { ...note.target.page, key: pageIri(note.target.page.key) } },
          }))
          .filter(({ target }) => /^https?:/.test(target.page.key) && target.selectors.length <= 10);
        const file = written(plain);
        const drafts = read(file);
        expect(JSON.stringify(drafts)).not.toContain(SECRET);
        expect(written(drafts.map(noteOf))).toEqual(file);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from all pages of a collection', () => {
    const notes = Array.from({ length: 2_500 }, (_, n) => noteWith({ id: `n${n}` }));
    expect(read(written(notes)).map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
  });
});

/** A foreign annotation with this selector. */
const foreign = (selector: unknown, more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://other.example/1',
  type: 'Annotation',
  target: { source: 'https://portal.example/antrag?sid=1#x', selector },
  ...more,
});
const quote = { type: 'TextQuoteSelector', exact: 'im Original', prefix: 'erneut ', suffix: ' einreichen' };
const lost = (words: string) => ({ type: 'CssSelector', value: ':not(*)', 'rn:name': words });

describe('foreign places', () => {
  test.each<[string, unknown, unknown[]]>([
    ['a quote', quote, [quote]],
    [
      'quote and position',
      [quote, { type: 'TextPositionSelector', start: 3, end: 9 }],
      [quote, { type: 'TextPositionSelector', start: 3, end: 9 }],
    ],
    [
      'a position alone',
      { type: 'TextPositionSelector', start: 3, end: 9 },
      [lost('3–9'), { type: 'TextPositionSelector', start: 3, end: 9 }],
    ],
    ['an element', { type: 'CssSelector', value: '#a > p' }, [{ type: 'CssSelector', value: '#a > p' }]],
    ['a quote in an element', { type: 'CssSelector', value: '#a', refinedBy: quote }, [quote]],
    [
      'an id',
      { type: 'FragmentSelector', value: 'para5' },
      [{ type: 'CssSelector', value: '[id="para5"]', 'rn:attributes': { id: 'para5' } }],
    ],
    [
      'an id that would break out',
      { type: 'FragmentSelector', value: 'a"]%5C' },
      [{ type: 'CssSelector', value: '[id="a\\"]\\\\"]', 'rn:attributes': { id: 'a"]\\' } }],
    ],
    ['a quote after an id', { type: 'FragmentSelector', value: 'para5', refinedBy: quote }, [quote]],
    [
      'a text fragment',
      { type: 'FragmentSelector', value: ':~:text=erneut%20-,im%20Original,-%20einreichen' },
      [quote],
    ],
    ['a stretch of text', { type: 'FragmentSelector', value: ':~:text=von,bis' }, [lost('#:~:text=von,bis')]],
    [
      'characters',
      { type: 'FragmentSelector', value: 'char=3,9' },
      [lost('#char=3,9'), { type: 'TextPositionSelector', start: 3, end: 9 }],
    ],
    ['a part of a picture', { type: 'FragmentSelector', value: 'xywh=1,2,3,4' }, [lost('#xywh=1,2,3,4')]],
    ['an XPath', { type: 'XPathSelector', value: '/html/body/p[2]' }, [lost('/html/body/p[2]')]],
    ['a quote in an XPath', { type: 'XPathSelector', value: '/html/body/p[2]', refinedBy: quote }, [quote]],
    [
      'a range',
      {
        type: 'RangeSelector',
        startSelector: { type: 'XPathSelector', value: '//td[2]' },
        endSelector: { type: 'XPathSelector', value: '//td[4]' },
      },
      [lost('//td[2] … //td[4]')],
    ],
    ['a range beside a quote', [{ type: 'RangeSelector', startContainer: '/p[1]' }, quote], [quote]],
    ['an SVG', { type: 'SvgSelector', value: '<svg/>' }, [lost('SvgSelector <svg/>')]],
    ['a selector elsewhere', 'https://other.example/selector', [lost('https://other.example/selector')]],
    [
      'a quote of a person',
      { type: 'TextQuoteSelector', exact: 'Frau Müller' },
      [{ type: 'TextQuoteSelector', exact: 'Frau ██████' }],
    ],
    ['a quote without words', { type: 'TextQuoteSelector', exact: ' ' }, []],
    ['numbers for texts', { type: 'TextQuoteSelector', exact: 5 }, []],
    ['a position that is none', { type: 'TextPositionSelector', start: -1, end: 'x' }, []],
    ['our own keys from others', { ...quote, 'rn:nth': 'x' }, [quote]],
  ])('%s', (_, selector, expected) => {
    const [draft] = read(foreign(selector), { cleanAddress: normaliseAddress });
    expect(draft?.target.selectors).toEqual(expected);
    expect(draft?.target.page.key).toBe('https://portal.example/antrag');
    expect(draft?.target.service.key).toBe('https://portal.example/antrag');
  });

  test.each<[string, unknown, string[]]>([
    ['an address', 'https://a.example/x', ['https://a.example/x']],
    [
      'several',
      ['https://a.example/x', { source: 'https://b.example/' }],
      ['https://a.example/x', 'https://b.example/'],
    ],
    ['a list of them', { type: 'List', items: ['https://a.example/x'] }, ['https://a.example/x']],
    ['with a name and word', 'https://user:pass@a.example/x', ['https://a.example/x']],
    ['a file', 'file:///etc/passwd', []],
    ['a script', { source: 'javascript:alert(1)' }, []],
    ['nothing', undefined, []],
    ['a number', 5, []],
  ])('stand at %s', (_, target, pages) => {
    expect(read({ ...foreign(quote), target }).map((draft) => draft.target.page.key)).toEqual(pages);
  });
});

describe('foreign words', () => {
  test.each<[string, object, Partial<NoteDraft['content']>]>([
    ['a comment', { body: { type: 'TextualBody', value: 'So.' } }, { comment: 'So.' }],
    ['a plain value', { bodyValue: 'So.' }, { comment: 'So.' }],
    ['two parts', { body: [{ value: 'A' }, { value: 'B', purpose: 'commenting' }] }, { comment: 'A\n\nB' }],
    ['markup', { body: { value: '<p>j&#39;adore <b>ça</b></p>', format: 'text/html' } }, { comment: 'j&#39;adore ça' }],
    ['a wish', { body: { value: 'Weg.', purpose: 'editing' } }, { suggestion: 'Weg.' }],
    [
      'tags',
      {
        body: [
          { value: 'mehraufwand', purpose: 'tagging' },
          { value: 'Neu', purpose: 'tagging' },
        ],
      },
      { concerns: ['barrier-extra-effort'], comment: '#Neu' },
    ],
    ['a resource', { body: 'https://other.example/note' }, { comment: 'https://other.example/note' }],
    ['the first of a choice', { body: { type: 'Choice', items: [{ value: 'A' }, { value: 'B' }] } }, { comment: 'A' }],
    ['a question', { motivation: 'questioning' }, { rating: 'question' }],
    ['a rating of others', { 'rn:rating': 'obstacle' }, { rating: null }],
  ])('%s', (_, more, content) => {
    expect(read(foreign(quote, more))[0]?.content).toMatchObject(content);
  });

  test.each([
    ['2015-01-28T12:00:00Z', '2015-W05'],
    ['2015-02-30T12:00:00Z', null],
    ['gestern', null],
    [undefined, null],
  ])('of %s are of week %s', (created, week) => {
    expect(read(foreign(quote, { created }))[0]?.week).toBe(week);
  });
});

test('the API of Hypothesis: rows with texts, tags and targets', () => {
  const rows = [
    {
      id: 'abc',
      created: '2024-03-05T09:30:00.123+00:00',
      updated: '2024-03-05T09:30:00.123+00:00',
      user: 'acct:someone@hypothes.is',
      uri: 'https://portal.example/antrag?jsessionid=1',
      text: 'Das ist *unklar*.',
      tags: ['Transparenz', 'eilig'],
      document: { title: ['Antrag'] },
      target: [
        {
          source: 'https://portal.example/antrag?jsessionid=1',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/div[1]/p[2]',
              startOffset: 3,
              endContainer: '/div[1]/p[2]',
              endOffset: 14,
            },
            { type: 'TextPositionSelector', start: 100, end: 111 },
            quote,
          ],
        },
      ],
    },
    {
      id: 'def',
      uri: 'https://portal.example/',
      text: 'Eine Notiz zur Seite.',
      tags: [],
      target: [{ source: 'https://portal.example/' }],
    },
  ];
  expect(read({ total: 2, rows }, { cleanAddress: normaliseAddress })).toEqual([
    {
      id: null,
      origin: 'abc',
      target: {
        service: { key: 'https://portal.example/antrag', name: '' },
        page: { key: 'https://portal.example/antrag', title: 'Antrag' },
        step: { key: '', label: '' },
        frame: '',
        selectors: [{ type: 'TextPositionSelector', start: 100, end: 111 }, quote],
      },
      content: expect.objectContaining({ comment: 'Das ist *unklar*.\n\n#eilig', concerns: ['measure-transparency'] }),
      alternatives: {},
      week: '2024-W10',
    },
    expect.objectContaining({ content: expect.objectContaining({ comment: 'Eine Notiz zur Seite.' }), week: null }),
  ]);
});

describe.skipIf(!w3cSchemasAvailable())('the W3C samples (skipped where ../shared/w3c is missing)', () => {
  test('all can be read, and no annotation in them is refused', () => {
    const samples = [...w3cSamples()];
    expect(samples.length).toBeGreaterThanOrEqual(44);
    for (const [file, sample] of samples) {
      const result = readWebAnnotations(sample, { cleanAddress: normaliseAddress });
      expect('parsed' in result, file).toBe(true);
      if (!('parsed' in result)) continue;
      expect(result.parsed.refused, file).toEqual({});
      // A collection whose pages are elsewhere has nothing to read in it.
      expect(result.parsed.notes.length > 0, file).toBe(file !== 'example41.json');
    }
  });
});

describe('what is hostile', () => {
  const deep = (depth: number): unknown => JSON.parse(`${'{"refinedBy":'.repeat(depth)}{}${'}'.repeat(depth)}`);

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'Annotation'],
    ['a number', 5],
    ['something else', { type: 'FeatureCollection', features: [] }],
    ['a list of something else', [1, 2, { a: 1 }]],
  ])('%s is no form that we know', (_, json) => {
    expect(readWebAnnotations(json, asIs)).toEqual({ error: 'kind' });
  });

  test('more than a file may hold is refused as a whole', () => {
    expect(readWebAnnotations(Array(100_001).fill(foreign(quote)), asIs)).toEqual({ error: 'count' });
  });

  test.each<[string, unknown, object]>([
    ['no page of the web', foreign(quote, { target: 'urn:a:b' }), { address: 1 }],
    ['a text without end', foreign(quote, { bodyValue: 'x'.repeat(20_001) }), { size: 1 }],
    ['an address without end', foreign(quote, { target: `https://a.example/${'x'.repeat(2_000)}` }), { size: 1 }],
    [
      'too many concerns',
      foreign(quote, {
        'rn:week': '2026-W01',
        id: 'urn:randnotiz:note:x',
        body: Array.from({ length: 101 }, (_, n) => ({ source: `urn:randnotiz:concern:${n}` })),
      }),
      {},
    ],
    ['a reply to a note', foreign(quote, { motivation: 'replying', target: 'urn:randnotiz:note:n' }), { reply: 1 }],
    ['depth without end', foreign(deep(50_000)), { shape: 1 }],
  ])('%s is refused by itself', (_, json, refused) => {
    const result = readWebAnnotations([json, foreign(quote)], asIs);
    expect(result).toMatchObject({ parsed: { refused } });
    expect('parsed' in result && result.parsed.notes.length).toBeGreaterThanOrEqual(1);
  });

  test('what others call `__proto__` stays a word', () => {
    const json: unknown = JSON.parse(
      '{"type":"Annotation","id":"urn:randnotiz:note:x","rn:week":"2026-W01","__proto__":{"bad":1},"target":{"source":"https://a.example/","selector":{"type":"CssSelector","value":"a","rn:attributes":{"__proto__":"x","id":"y"}}}}',
    );
    const [draft] = read(json);
    expect(draft?.target.selectors).toEqual([{ type: 'CssSelector', value: 'a', 'rn:attributes': { id: 'y' } }]);
    expect('bad' in {}).toBe(false);
  });

  test('whatever JSON comes, an answer comes', () => {
    const keys = fc.constantFrom(
      'type',
      'target',
      'source',
      'selector',
      'body',
      'items',
      'rows',
      'uri',
      'value',
      'exact',
      'first',
    );
    const words = fc.constantFrom(
      'Annotation',
      'TextQuoteSelector',
      'https://a.example/',
      'CssSelector',
      'FragmentSelector',
      'x',
    );
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 6 },
        words,
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(keys, tie('json'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(json, (each) => {
        const result = readWebAnnotations(each, { cleanAddress: normaliseAddress });
        if ('parsed' in result)
          for (const { target } of result.parsed.notes) expect(target.page.key).toMatch(/^https?:\/\//);
      }),
      { numRuns: 2_000 },
    );
  });
});
