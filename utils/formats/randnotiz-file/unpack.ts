import { Inflate } from 'fflate';
import { Stop } from './stop';

/** Unpacks what is pushed into it, piece by piece. Rejects with a {@link Stop} alone. */
export interface Unpacker {
  /** Answers `false` when the bytes make no sense. */
  push(some: Uint8Array<ArrayBuffer>): Promise<boolean> | boolean;
  /** Whether this was all: `false` when the end is missing. */
  end(): Promise<boolean> | boolean;
}

/** Makes an unpacker whose unpacked bytes `take` gets, which may throw a {@link Stop}. */
export type MakeUnpacker = (take: (part: Uint8Array) => void) => Unpacker;

/** For what is not packed. */
export const stored: MakeUnpacker = (take) => ({ push: (some) => passed(() => take(some)), end: () => true });

/** In plain JavaScript: what comes before a fault or a missing end is given out all the same. */
export const patient: MakeUnpacker = (take) => {
  const inflate = new Inflate((part) => take(part));
  return {
    push: (some) => passed(() => inflate.push(some, false)),
    // By itself: what came before a missing end is given out all the same.
    end: () => passed(() => inflate.push(new Uint8Array(), true)),
  };
};

/** By the browser itself, many times as fast. Of what has a fault nothing can be relied on. */
export const native: MakeUnpacker = (take) => {
  const stream = new DecompressionStream('deflate-raw');
  const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
  let stop: Stop | undefined;
  const readAll = async () => {
    for (let some = await reader.read(); !some.done; some = await reader.read()) take(some.value);
    return true;
  };
  const reading = readAll().catch((error) => {
    if (error instanceof Stop) stop = error;
    // Nobody wants the rest; what is under way may fail by that.
    writer.abort().catch(() => undefined);
    reader.cancel().catch(() => undefined);
    return false;
  });
  const settled = async (step: Promise<unknown>) => {
    const isGood = await Promise.race([step.then(() => true).catch(() => false), reading]);
    if (stop) throw stop;
    return isGood;
  };
  return {
    push: (some) => settled(writer.write(some)),
    end: async () => (await settled(writer.close())) && (await settled(reading)) && reading,
  };
};

function passed(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (error instanceof Stop) throw error;
    return false;
  }
}
