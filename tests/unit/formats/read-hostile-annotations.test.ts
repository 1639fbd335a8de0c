import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWebAnnotations } from '@/utils/formats';
import { normaliseAddress } from '@/utils/page';
import { asIs, foreign, quote, read } from './reading';

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
