import type { SpotsServices } from '@/components/spots/services';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import type { Database } from '@/utils/storage';
import { readSpotsOfService } from './read';

/** Problem spots are read from the database; what people say of them goes to the background. The way to a place is that of notes. */
export function spotsServices(
  db: Database,
  background: Caller<BackgroundCalls>,
  { findWay, openPlace }: Pick<SpotsServices, 'findWay' | 'openPlace'>,
): SpotsServices {
  return {
    findWay,
    openPlace,
    load: (service) => readSpotsOfService(db, service),
    async say({ notes, place, concern }, says, seen) {
      const [note] = notes.length > 0 ? notes : place;
      if (note === undefined) throw new Error('this spot has no notes');
      await background('spot.say', { note, concern, says: [says], seen });
    },
    async join(notes) {
      await background('place.join', { notes: [...notes] });
    },
    async part(notes, from) {
      await background('place.part', { notes: [...notes], from: [...from] });
    },
    async erase(record, changes) {
      await background('spot.erase', { record, ...(changes && { changes: [...changes] }) });
    },
    async decideErasure(record, decision) {
      await background('spot.decideErasure', { record, decision });
    },
  };
}
