import type { Random } from '#tests/bench/anchoring/random.ts';

/** Makes a bad file of a good one, without knowing what is in it. */
export type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Damage as disks, sticks, mail programs and hands do it. */
export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  'one bit': (bytes, random) => flipped(bytes, 1, random),
  'some bits': (bytes, random) => flipped(bytes, 2 + random.below(40), random),
  'cut off': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'cut off in front': (bytes, random) => bytes.slice(random.below(bytes.length)),
  'a hole': (bytes, random) => {
    const from = random.below(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(600)));
  },
  'a stretch twice': (bytes, random) => {
    const from = random.below(bytes.length);
    const to = from + random.below(600);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  'stretches swapped': (bytes, random) => {
    const [a = 0, b = 0, c = 0] = [1, 2, 3].map(() => random.below(bytes.length)).sort((x, y) => x - y);
    return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c));
  },
  overwritten: (bytes, random) => {
    const from = random.below(bytes.length);
    return bytes.slice().fill(random.pick([0xff, 0x00, 0x7f, 0x80]), from, from + 1 + random.below(200));
  },
  'something behind': (bytes, random) => joined(bytes, noise(random.below(3_000), random)),
  'something in front': (bytes, random) => joined(noise(random.below(3_000), random), bytes),
  noise: (_, random) => noise(random.below(3_000), random),
  'noise behind a good beginning': (bytes, random) =>
    joined(bytes.subarray(0, random.below(100)), noise(random.below(3_000), random)),
  'line ends changed': (bytes) => Uint8Array.from([...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte]))),
  'read as another encoding': (bytes) => new TextEncoder().encode(new TextDecoder('latin1').decode(bytes)),
  'seven bits': (bytes) => bytes.map((byte) => byte & 0x7f),
};

function flipped(bytes: Uint8Array, times: number, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let time = 0; time < times; time += 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function noise(length: number, random: Random): Uint8Array {
  return new Uint8Array(length).map(() => random.below(256));
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
