import { describe, expect, test } from 'vitest';
import { type NoteDraft, readWebAnnotations } from '@/utils/formats';
import { normaliseAddress } from '@/utils/page';
import { foreign, lost, quote, read } from './reading';
import { w3cSamples, w3cSchemasAvailable } from './w3c';

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
