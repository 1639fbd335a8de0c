import type { ReviewActions } from '@/components/review/actions';
import { wayTo } from '@/utils/domain/way';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { type Database, readNotesOfService } from '@/utils/storage';

/** Notes that go to the background at once: some tenths of a second, and then progress. */
const PORTION = 100;

/** What can be done in the review. What is to be kept goes to the background. */
export function reviewActions(db: Database, background: Caller<BackgroundCalls>): ReviewActions {
  return {
    async change(notes, changes, { signal, onProgress }) {
      for (let from = 0; from < notes.length; from += PORTION) {
        signal.throwIfAborted();
        const ids = notes.slice(from, from + PORTION);
        await background('notes.edit', { ids, changes: [...changes] });
        onProgress(from + ids.length);
      }
    },
    async findWay({ target }) {
      const others = await readNotesOfService(db, target.service.key);
      return wayTo(
        target,
        others.map((other) => other.target),
      );
    },
    // The note may be gone by now: the list says so by itself.
    openPlace: (note) => void background('place.open', { note }).catch(() => undefined),
  };
}
