import type { Random } from '#tests/bench/anchoring/random.ts';
import { isRecord } from './authentic.ts';
import { makeBombs } from './bombs.ts';
import { BYTE_MUTATIONS } from './bytes.ts';
import { LINE_MUTATIONS } from './changes.ts';
import { ENTRY_MUTATIONS } from './entries.ts';
import type { Format } from './face.ts';
import { VALUE_MUTATIONS } from './values.ts';
import { jsonOf, linesEntry, linesOf, packed, relisted, unpacked } from './zip.ts';

/** How a bad file came about. */
interface Made {
  bytes: Uint8Array;
  how: string;
  /**
   * Whether whoever made it could also make it a good one: then what it holds may be something new. Of all others a reader
   * that finds nothing wrong must have what was in the good file.
   */
  forged: boolean;
}

/** A bad file, and the good one that it was made of. */
export interface BadFile extends Made {
  format: Format;
  origin: Uint8Array;
}

type Maker = (good: Uint8Array, random: Random) => Made;

const fromBytes: Maker = (good, random) => {
  const [how, mutate] = random.pick(Object.entries(BYTE_MUTATIONS));
  return { bytes: mutate(good, random), how, forged: false };
};

const fromEntries: Maker = (good, random) => {
  const [how, mutate] = random.pick(Object.entries(ENTRY_MUTATIONS));
  const entries = mutate(unpacked(good), random);
  // A good manifest would mend what a manifest says wrong.
  const forged = random.chance(0.4) && !how.includes('manifest');
  const packing = random.pick(['deflated', 'stored'] as const);
  return { bytes: packed(forged ? relisted(entries) : entries, packing), how, forged };
};

const fromLines: Maker = (good, random) => {
  const [how, mutate] = random.pick(Object.entries(LINE_MUTATIONS));
  const forged = random.chance(0.7);
  const entries = unpacked(good).map((entry) => {
    if (!entry.name.startsWith('changes/')) return entry;
    const changes = linesOf(entry.bytes)
      .map((line): unknown => JSON.parse(line))
      .filter(isRecord);
    const lines = mutate(changes, random).map((change) => JSON.stringify(change) ?? '');
    return linesEntry(entry.name, lines);
  });
  return { bytes: packed(forged ? relisted(entries) : entries), how: `lines: ${how}`, forged };
};

let bombs: Uint8Array[] | undefined;
const bomb: Maker = (_, random) => {
  bombs ??= makeBombs();
  return { bytes: random.pick(bombs), how: 'a bomb', forged: true };
};

/** Nothing in it speaks for its texts: another letter is another note. */
const fromUncheckedBytes: Maker = (good, random) => ({ ...fromBytes(good, random), forged: true });

const fromJson: Maker = (good, random) => {
  const [how, mutate] = random.pick(Object.entries(VALUE_MUTATIONS));
  const bytes = new TextEncoder().encode(JSON.stringify(mutate(jsonOf(good), random)) ?? '');
  return { bytes, how: `values: ${how}`, forged: true };
};

/** The formats with a reader, how often of a hundred each is tried, and how bad files of it are made. */
const FORMATS: readonly { format: Format; share: number; makers: readonly Maker[] }[] = [
  { format: 'randnotiz', share: 70, makers: [fromBytes, fromEntries, fromLines] },
  { format: 'randnotiz', share: 2, makers: [bomb] },
  { format: 'age', share: 8, makers: [fromBytes] },
  { format: 'json-ld', share: 20, makers: [fromUncheckedBytes, fromJson, fromJson] },
];

const TICKETS = FORMATS.flatMap((each) => Array<(typeof FORMATS)[number]>(each.share).fill(each));

/** Makes a bad file of one of the good ones. */
export function makeBad(good: Readonly<Record<Format, readonly Uint8Array[]>>, random: Random): BadFile {
  const { format, makers } = random.pick(TICKETS);
  const origin = random.pick(good[format]);
  return { format, origin, ...random.pick(makers)(origin, random) };
}
