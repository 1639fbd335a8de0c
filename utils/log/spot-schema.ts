import * as v from 'valibot';
import { TEXT_MAX } from '@/utils/domain/annotation';
import type { RelationChange, SpotChange } from '@/utils/domain/change';
import { ALSO_MAX, GUIDING_QUESTIONS, SPOT_STATUSES } from '@/utils/domain/problem-spot';
import { hash, long, name, pageAddress, short } from './schema';

const about = v.object({ note: hash, concern: short, also: v.pipe(v.array(hash), v.maxLength(ALSO_MAX)) });
const said = v.pipe(v.string(), v.minLength(1), v.maxLength(TEXT_MAX));
/** So many notes can be related to one at once. */
const RELATED_MAX = 1_000;

/** What a change says about a problem spot, from outside. */
export const spotChangeSchema: v.GenericSchema<unknown, SpotChange> = v.variant('kind', [
  v.object({ kind: v.literal('spot.status'), value: v.object({ about, to: v.picklist(SPOT_STATUSES) }) }),
  v.object({ kind: v.literal('spot.decide'), value: v.object({ about, decision: long, reason: long }) }),
  v.object({ kind: v.literal('spot.office'), value: v.object({ about, to: short }) }),
  v.object({ kind: v.literal('spot.link.add'), value: v.object({ about, address: pageAddress, title: short }) }),
  v.object({ kind: v.literal('spot.link.remove'), value: v.object({ about, address: pageAddress }) }),
  v.object({ kind: v.literal('spot.reply.add'), value: v.object({ about, text: said }) }),
  v.object({ kind: v.literal('spot.reply.remove'), value: v.object({ about, reply: hash }) }),
  v.object({
    kind: v.literal('spot.answer.add'),
    // An answer without a source is an opinion: for these there are replies.
    value: v.object({
      about,
      question: v.picklist(GUIDING_QUESTIONS),
      text: said,
      source: v.pipe(short, v.minLength(1)),
    }),
  }),
  v.object({ kind: v.literal('spot.answer.remove'), value: v.object({ about, answer: hash }) }),
  v.object({ kind: v.literal('spot.vote.add'), value: v.object({ about }) }),
  v.object({ kind: v.literal('spot.vote.remove'), value: v.object({ about }) }),
  v.object({ kind: v.literal('spot.sign'), value: v.object({ about, change: hash, author: name }) }),
]);

/** That notes mean the same place, or another one, from outside. Each pair has one subject: that of the smaller id. */
export const relationSchema: v.GenericSchema<unknown, RelationChange> = v.object({
  kind: v.literal('place.relate'),
  value: v.pipe(
    v.object({
      note: hash,
      to: v.pipe(v.array(hash), v.minLength(1), v.maxLength(RELATED_MAX)),
      as: v.picklist(['same', 'different']),
    }),
    v.check(({ note, to }) => to.every((other) => note < other)),
  ),
});
