import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, RelationChange, SpotSaying } from '@/utils/domain/change';
import { GUIDING_QUESTIONS, SPOT_STATUSES } from '@/utils/domain/problem-spot';
import { materialiseRelations, materialiseSpot, mergeChanges } from '@/utils/log';
import { relationSubject, spotSubject } from '@/utils/log/subjects';
import { A, B, C, CONCERN, D, relate, say } from './spot-changes';

/** What people say of one spot and of one note's place, each having seen some of what was said before. */
const anySaying: fc.Arbitrary<SpotSaying | RelationChange> = fc.oneof(
  fc.constantFrom(...SPOT_STATUSES).map((to) => ({ kind: 'spot.status' as const, value: { to } })),
  fc.constantFrom('', 'x', 'y').map((decision) => ({ kind: 'spot.decide' as const, value: { decision, reason: '' } })),
  fc.constantFrom('', 'Amt', 'IT').map((to) => ({ kind: 'spot.office' as const, value: { to } })),
  fc
    .constantFrom('https://a.example/', 'https://b.example/')
    .chain((address) =>
      fc.constantFrom<SpotSaying>(
        { kind: 'spot.link.add', value: { address, title: address } },
        { kind: 'spot.link.remove', value: { address } },
      ),
    ),
  fc.constantFrom<SpotSaying>(
    { kind: 'spot.vote.add', value: {} },
    { kind: 'spot.vote.remove', value: {} },
    { kind: 'spot.reply.add', value: { text: 'Ja' } },
    { kind: 'spot.answer.add', value: { question: GUIDING_QUESTIONS[0], text: 'Ja', source: 'Amt' } },
  ),
  fc.record({
    kind: fc.constant('place.relate' as const),
    value: fc.record({
      note: fc.constant(A),
      to: fc.subarray([B, C, D], { minLength: 1 }),
      as: fc.constantFrom('same' as const, 'different' as const),
    }),
  }),
);

test('all that is said comes to the same in whichever order and grouping it arrives', () => {
  const anyChanges = fc.array(fc.tuple(anySaying, fc.nat(4), fc.constantFrom('v', 'w')), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      anyChanges
        .map((said) => {
          const made = { spot: [] as Change[], places: [] as Change[] };
          for (const [says, seen, voice] of said) {
            const of = says.kind === 'place.relate' ? made.places : made.spot;
            const known = of.slice(0, of.length - seen).slice(-2);
            of.push(
              says.kind === 'place.relate'
                ? relate(says.value.to, says.value.as, known, voice)
                : say(says, known, voice),
            );
          }
          return made;
        })
        .chain(({ spot, places }) =>
          fc.record({
            spot: fc.constant(spot),
            places: fc.constant(places),
            some: fc.shuffledSubarray([...spot, ...places]),
            all: fc.shuffledSubarray([...spot, ...places], { minLength: spot.length + places.length }),
          }),
        ),
      ({ spot, places, some, all }) => {
        const merged = Map.groupBy(mergeChanges(some, mergeChanges(all, some)), ({ subject }) => subject);
        expect(materialiseSpot(merged.get(spotSubject(A, CONCERN)) ?? [])).toEqual(materialiseSpot(spot));
        expect(materialiseRelations(merged.get(relationSubject(A)) ?? [])).toEqual(materialiseRelations(places));
      },
    ),
  );
});
