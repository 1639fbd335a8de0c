import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTENT } from '@/utils/domain/annotation';
import { type ChangeInput, isAuthentic, makeChange } from '@/utils/log/make-change';
import { anyEdit, anyHistory, TARGET, withhold } from './changes';

const hash = fc.stringMatching(/^[\w-]{43}$/);
const anyInput: fc.Arbitrary<ChangeInput> = fc.record({
  subject: fc.option(hash),
  parents: fc.uniqueArray(hash, { maxLength: 4 }),
  says: anyEdit,
  week: fc.stringMatching(/^20\d\d-W[0-4]\d$/),
  voice: fc.stringMatching(/^[\w-]{22}$/),
  salt: fc.stringMatching(/^[\w-]{22}$/),
});

const INPUT: ChangeInput = {
  subject: 's'.repeat(43),
  parents: ['a'.repeat(43), 'b'.repeat(43)],
  says: { kind: 'note.set', value: { field: 'comment', to: 'zu lang' } },
  week: '2026-W47',
  voice: 'v'.repeat(22),
  salt: 'x'.repeat(22),
};

describe('the id of a change', () => {
  test('is the same for the same input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(makeChange(structuredClone(input))).toEqual(makeChange(input));
      }),
    );
  });

  test('does not depend on the order of the parents', () => {
    const turned = { ...INPUT, parents: INPUT.parents.toReversed() };
    expect(makeChange(turned).id).toBe(makeChange(INPUT).id);
  });

  test.each<[string, Partial<ChangeInput>]>([
    ['the subject', { subject: 't'.repeat(43) }],
    ['being the first', { subject: null }],
    ['a parent', { parents: ['a'.repeat(43), 'c'.repeat(43)] }],
    ['the number of parents', { parents: ['a'.repeat(43)] }],
    ['the kind', { says: { kind: 'note.concern.add', value: { concern: 'x' } } }],
    ['the field', { says: { kind: 'note.set', value: { field: 'suggestion', to: 'zu lang' } } }],
    ['the value', { says: { kind: 'note.set', value: { field: 'comment', to: 'zu lang.' } } }],
    ['a blank in the value', { says: { kind: 'note.set', value: { field: 'comment', to: 'zu  lang' } } }],
    ['the form of an umlaut', { says: { kind: 'note.set', value: { field: 'comment', to: 'zü lang' } } }],
    ['the week', { week: '2026-W48' }],
    ['the voice', { voice: 'w'.repeat(22) }],
    ['the salt', { salt: 'y'.repeat(22) }],
  ])('is another one when %s is another', (_, part) => {
    expect(makeChange({ ...INPUT, ...part }).id).not.toBe(makeChange(INPUT).id);
  });

  test('is another one for any two inputs that differ', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (one, other) => {
        const same = JSON.stringify(makeChange(one)) === JSON.stringify(makeChange(other));
        expect(makeChange(one).id === makeChange(other).id).toBe(same);
      }),
    );
  });

  test('is 43 characters of base64url, as is the hash of the payload', () => {
    const { id, payloadHash } = makeChange(INPUT);
    expect([id, payloadHash].every((each) => /^[\w-]{43}$/.test(each))).toBe(true);
  });

  test('is pinned: a change of this project has the same id in every version to come', () => {
    const says = { kind: 'note.create' as const, value: { target: TARGET, content: EMPTY_CONTENT } };
    expect(makeChange({ ...INPUT, subject: null, parents: [], says }).id).toBe(
      'duhNTDzTK81yIkj9kh0XNEENUNa_Rjc_PYg_xOeqJM0',
    );
  });
});

describe('an authentic change', () => {
  test('is whatever makeChange makes', () => {
    fc.assert(fc.property(anyInput, (input) => isAuthentic(makeChange(input))));
  });

  test('stays one when its payload is withheld', () => {
    fc.assert(fc.property(anyHistory, (changes) => changes.map(withhold).every(isAuthentic)));
  });

  const made = makeChange(INPUT);
  const payload = made.payload ?? { salt: '', value: null };
  test.each([
    ['another id', { ...made, id: 'x'.repeat(43) }],
    ['another subject', { ...made, subject: null }],
    ['a parent less', { ...made, parents: made.parents.slice(1) }],
    ['a parent more', { ...made, parents: [...made.parents, 'z'.repeat(43)] }],
    ['parents in another order', { ...made, parents: made.parents.toReversed() }],
    ['another kind', { ...made, kind: 'note.delete' }],
    ['another week', { ...made, week: '2026-W46' }],
    ['another voice', { ...made, voice: 'w'.repeat(22) }],
    ['another hash of the payload', { ...made, payloadHash: 'h'.repeat(43) }],
    ['another salt', { ...made, payload: { ...payload, salt: 'y'.repeat(22) } }],
    ['another value', { ...made, payload: { ...payload, value: { field: 'comment', to: 'kurz' } } }],
    ['a further field', { ...made, day: '2026-11-22' }],
    ['a further field in the payload', { ...made, payload: { ...payload, day: '2026-11-22' } }],
  ])('is none with %s', (_, tampered) => {
    expect(isAuthentic(tampered)).toBe(false);
  });
});
