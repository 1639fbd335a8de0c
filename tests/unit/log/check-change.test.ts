import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '@/utils/domain/change';
import { checkChange } from '@/utils/log';
import { hashOf } from '@/utils/log/hash';
import { anyHistory, chain, change, creation, withhold } from './changes';

/** A change with any fields, whose id is right for them: what a forger or a newer version could send. */
function sealed(fields: object, payload?: { salt: string; value: Json }): object {
  const envelope = {
    subject: null,
    parents: [],
    kind: 'note.create',
    week: '2026-W47',
    voice: 'v'.repeat(22),
    payloadHash: payload ? hashOf(payload) : 'p'.repeat(43),
    ...fields,
  };
  return { id: hashOf(envelope), ...envelope, ...(payload && { payload }) };
}

const SALT = 's'.repeat(22);

/** An array in an array in an array … */
function nested(depth: number): Json {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

describe('a change from outside', () => {
  test('passes when it is one, and comes out as it went in', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        for (const each of changes) expect(checkChange(each)).toEqual({ parsed: each });
      }),
    );
  });

  test.each<[string, object]>([
    ['without payload', withhold(creation())],
    ['of a kind that nobody knows yet', sealed({ kind: 'note.voted' }, { salt: SALT, value: { up: true } })],
    ['with a field of a newer version', sealed({ office: 'Amt 50' })],
    ['with a payload of any shape', sealed({}, { salt: SALT, value: [null, 1, { a: 'b' }] })],
  ])('passes %s, and keeps everything', (_, input) => {
    expect(checkChange(input)).toEqual({ parsed: input });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'change'],
    ['a list', [creation()]],
    ['an empty object', {}],
    ['a short id', { ...creation(), id: 'abc' }],
    ['an id of someone else', { ...creation(), id: 'x'.repeat(43) }],
    ['a subject that is no id', sealed({ subject: 'note-1' })],
    ['no subject at all', sealed({ subject: undefined })],
    ['parents that are no list', sealed({ parents: 'none' })],
    ['parents that are no ids', sealed({ parents: ['first'] })],
    ['too many parents', sealed({ parents: Array.from({ length: 1_001 }, () => 'p'.repeat(43)) })],
    ['no kind', sealed({ kind: '' })],
    ['an endless kind', sealed({ kind: 'k'.repeat(101) })],
    ['a day instead of a week', sealed({ week: '2026-11-22' })],
    ['a voice that says a name', sealed({ voice: 'Frau Beispiel' })],
    ['a payload hash that is none', sealed({ payloadHash: '' })],
    ['a payload that is not the one', { ...creation(), payload: { salt: SALT, value: null } }],
    ['a payload that is empty', { ...creation(), payload: {} }],
    ['a payload that is null', { ...creation(), payload: null }],
    ['a payload with a short salt', sealed({}, { salt: 'short', value: null })],
    ['a number that JSON cannot hold', { ...creation(), extra: Number.NaN }],
    ['a big integer', { ...creation(), extra: 1n }],
    ['a payload as deep as the sea', { ...creation(), payload: { salt: SALT, value: nested(50_000) } }],
    ['a field as deep as the sea', { ...creation(), extra: nested(50_000) }],
  ])('is refused in words when it is or has %s', (_, input) => {
    expect(checkChange(input)).toEqual({ error: expect.stringMatching(/change/) });
  });

  test('is refused whatever it is, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (input) => {
        expect(checkChange(input)).toHaveProperty('error');
      }),
    );
  });

  test('is refused with any one field replaced by anything', () => {
    const [, valid] = chain(creation(), [{ kind: 'note.delete', value: {} }]);
    const keys = Object.keys(change({ kind: 'note.delete', value: {} }));
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything({ withBigInt: true }), (key, value) => {
        const input = Object.fromEntries(Object.entries({ ...valid }).map(([k, v]) => [k, k === key ? value : v]));
        const result = checkChange(input);
        // The one that was replaced by itself.
        if ('parsed' in result) expect(result.parsed).toEqual(valid);
        else expect(result.error).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});
