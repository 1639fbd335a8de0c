import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '@/utils/catalogue';
import type { Change, PlaceChange } from '@/utils/domain/change';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { checkChange, concernKey, materialise, materialiseConcern, mergeChanges } from '@/utils/log';
import { concernSubject, subjectFor } from '@/utils/log/subjects';
import { change, withhold } from './changes';

const KEY = concernKey('Digitale Akte');
const NOTHING = { de: '', en: '' };

const meaning = (label: Partial<OwnConcern['label']>, obstacle: Partial<OwnConcern['label']> = {}): OwnConcern => ({
  key: KEY,
  label: { ...NOTHING, ...label },
  phrases: { obstacle: { ...NOTHING, ...obstacle }, strength: NOTHING },
});
let salt = 0;
function defines(value: OwnConcern, parents: readonly Change[] = []): Change {
  salt += 1;
  const says: PlaceChange = { kind: 'concern.define', value };
  return change(says, { subject: subjectFor(says), parents: parents.map(({ id }) => id), salt });
}

describe('the key of an own concern', () => {
  test('is pinned: every version to come speaks of the same ones', () => {
    expect([KEY, concernSubject(KEY)]).toEqual([
      'own:jKPiF1ev4ty0rlx9nu9mcR',
      'vZvhm21iFl3g6uRV0qh5b6SRxRlpgKoRUWhiDnp8ikQ',
    ]);
  });

  test.each(['digitale akte', '  Digitale   Akte ', 'DIGITALE\nAKTE'])('is that of the same words: %j', (words) => {
    expect(concernKey(words)).toBe(KEY);
  });

  test('does not say the words, and is none of the catalogue', () => {
    expect(KEY).toMatch(/^own:[\w-]{22}$/);
    expect(concernKey('Digitale Akten')).not.toBe(KEY);
    expect(CATALOGUE.filter(({ id }) => id.startsWith('own:'))).toEqual([]);
  });
});

describe('a change that defines a concern', () => {
  test('passes, also without what it says', () => {
    const made = defines(meaning({ de: 'Digitale Akte' }));
    expect(checkChange(made)).toEqual({ parsed: made });
    expect(checkChange(withhold(made))).toEqual({ parsed: withhold(made) });
  });

  test('is refused under the subject of another', () => {
    const says: PlaceChange = { kind: 'concern.define', value: meaning({ de: 'Digitale Akte' }) };
    const stray = change(says, { subject: concernSubject(concernKey('Papier')) });
    expect(checkChange(stray)).toEqual({ error: expect.stringMatching(/another subject/) });
  });

  test('says nothing where it speaks for the catalogue', () => {
    const key = 'barrier-extra-effort';
    const says: PlaceChange = { kind: 'concern.define', value: { ...meaning({ de: 'Alles gut' }), key } };
    expect(materialiseConcern([change(says, { subject: concernSubject(key) })])).toBeUndefined();
  });

  test('makes no note', () => {
    expect(materialise([defines(meaning({ de: 'Digitale Akte' }))])).toBeUndefined();
  });
});

describe('what a concern means', () => {
  const first = defines(meaning({ de: 'Digitale Akte' }));
  test.each<[string, Change[], OwnConcern | undefined]>([
    ['what was said once', [first], meaning({ de: 'Digitale Akte' })],
    [
      'what was said last, knowingly',
      [first, defines(meaning({ de: 'E-Akte', en: 'Digital file' }), [first])],
      meaning({ de: 'E-Akte', en: 'Digital file' }),
    ],
    [
      'what two said in two languages, unknowingly',
      [first, defines(meaning({ en: 'Digital file' }, { en: 'missing' }))],
      meaning({ de: 'Digitale Akte', en: 'Digital file' }, { en: 'missing' }),
    ],
    ['nothing, where it was withheld', [withhold(first)], undefined],
    ['nothing, where nobody said anything', [], undefined],
  ])('is %s', (_, changes, wanted) => {
    expect(materialiseConcern(changes)).toEqual(wanted);
    expect(materialiseConcern(changes.toReversed())).toEqual(wanted);
  });

  test('is the same in whichever order and grouping the changes come', () => {
    const word = fc.constantFrom('', 'a', 'b');
    const anyChanges = fc.array(fc.tuple(word, word, fc.nat(4)), { minLength: 1, maxLength: 8 }).map((said) => {
      const made: Change[] = [];
      for (const [de, en, seen] of said) made.push(defines(meaning({ de, en }), made.slice(0, seen).slice(-2)));
      return made;
    });
    fc.assert(
      fc.property(
        anyChanges.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all), fc.shuffledSubarray(all))),
        ([all, one, other]) => {
          expect(materialiseConcern(mergeChanges(one, mergeChanges(other, all)))).toEqual(materialiseConcern(all));
        },
      ),
    );
  });
});
