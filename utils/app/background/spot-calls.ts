import * as v from 'valibot';
import type { SpotSaying } from '@/utils/domain/change';
import type { Answer, BackgroundCalls } from '@/utils/messaging';
import { announceChange } from './announce';
import type { BackgroundContext } from './context';
import { joinNotes, partNotes } from './relating';
import { requireExtensionPage } from './sender';
import { decideSpotErasure, eraseOfSpot } from './spot-erasing';
import { sayOfSpot } from './spots';

const id = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(1_000));

/** What is said is looked at whole when it is known of which spot: its kind is enough here. */
const saying = v.custom<SpotSaying>((input) =>
  v.is(v.object({ kind: v.string(), value: v.record(v.string(), v.unknown()) }), input),
);
const speech = v.object({
  note: id,
  concern: v.pipe(v.string(), v.maxLength(2_000)),
  says: v.pipe(v.array(saying), v.minLength(1), v.maxLength(50)),
  seen: v.exactOptional(v.record(id, v.pipe(v.array(id), v.maxLength(1_000)))),
});

type SpotCall = Extract<keyof BackgroundCalls, `spot.${string}` | `place.${'join' | 'part'}`>;

/** The calls about problem spots. Only our own pages may ask: a page has nothing to say of them. */
export function spotCalls(context: BackgroundContext): Record<SpotCall, Answer> {
  return {
    async 'spot.say'(input, sender) {
      const parsed = v.parse(speech, input);
      requireExtensionPage(sender);
      const said = await sayOfSpot(context, parsed);
      announceChange(context);
      return said;
    },
    async 'place.join'(input, sender) {
      const { notes } = v.parse(v.object({ notes: ids }), input);
      requireExtensionPage(sender);
      await joinNotes(context, notes);
      announceChange(context);
    },
    async 'place.part'(input, sender) {
      const { notes, from } = v.parse(v.object({ notes: ids, from: ids }), input);
      requireExtensionPage(sender);
      await partNotes(context, notes, from);
      announceChange(context);
    },
    async 'spot.erase'(input, sender) {
      const { record, changes } = v.parse(v.object({ record: id, changes: v.exactOptional(ids) }), input);
      requireExtensionPage(sender);
      await eraseOfSpot(context, record, changes);
      announceChange(context);
    },
    async 'spot.decideErasure'(input, sender) {
      const { record, decision } = v.parse(v.object({ record: id, decision: v.picklist(['erase', 'keep']) }), input);
      requireExtensionPage(sender);
      await decideSpotErasure(context, record, decision);
      announceChange(context);
    },
  };
}
