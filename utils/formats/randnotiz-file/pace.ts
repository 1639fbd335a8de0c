import { nextTick } from '@noble/hashes/utils.js';

/** Bytes of work between two rests: some milliseconds. Counted, not timed, so that the same work takes the same way. */
const SLICE = 128 * 1024;

/** Cuts long work into slices. */
export interface Pace {
  /** Notes that so many bytes were worked on, and rests when it is time. Rejects with the signal's reason once it is aborted. */
  spend(bytes: number): Promise<void>;
}

/** Lets others work in between: the page stays usable, and a click on cancel arrives. */
export function createPace(signal?: AbortSignal): Pace {
  let left = SLICE;
  return {
    async spend(bytes) {
      left -= bytes;
      if (left > 0) return;
      left = SLICE;
      await nextTick();
      signal?.throwIfAborted();
    },
  };
}
