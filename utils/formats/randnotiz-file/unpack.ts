import { Inflate } from 'fflate';
import { Stop } from './stop';

/** Unpacks what is pushed into it, piece by piece. */
export interface Unpacker {
  /** Answers `false` when the bytes make no sense. */
  push(some: Uint8Array): boolean;
  /** Whether this was all: `false` when the end is missing. */
  end(): boolean;
}

/**
 * An unpacker for a ZIP's method of packing, `undefined` for one that is not known. `take` gets the unpacked bytes, and
 * may throw a {@link Stop}.
 */
export function unpackerFor(method: number, take: (part: Uint8Array) => void): Unpacker | undefined {
  if (method === 0) return { push: (some) => passed(() => take(some)), end: () => true };
  if (method !== 8) return undefined;
  const inflate = new Inflate((part) => take(part));
  return {
    push: (some) => passed(() => inflate.push(some, false)),
    // By itself: what came before a missing end is given out all the same.
    end: () => passed(() => inflate.push(new Uint8Array(), true)),
  };
}

function passed(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (error instanceof Stop) throw error;
    return false;
  }
}
