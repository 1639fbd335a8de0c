import { type ColumnChunk, FLAGS, ID_LENGTH } from '@/utils/domain/note-columns';
import { shortHash } from '@/utils/domain/short-hash';
import type { SearchMarks } from '@/utils/storage';
import { concernWords } from './labels';

/** The notes of a chunk that are not deleted, each with a mark of all that is searched of it. */
export type Versions = ReadonlyMap<string, number>;

/** To what an index was brought last. */
export interface Known {
  marks: SearchMarks;
  /** As {@link versionsOf} made them, and with what was said of problem spots. */
  base: ReadonlyMap<string, Versions>;
  versions: ReadonlyMap<string, Versions>;
}

/**
 * Tells of each note in which version it is to be searched, chunk by chunk under their names: what it says itself, what its
 * service is called now, and what its concerns mean. `known`: what came of it before; chunks about which nothing is new are the
 * same objects.
 */
export function versionsOf(now: SearchMarks, known?: Known): Map<string, Versions> {
  const { columns, marks, concerns } = now;
  const before = known && namesIn(known.marks) === namesIn(now) ? known : undefined;
  const own = new Map(concerns.map((concern) => [concern.key, concern]));
  const hashes = new Map<string, number>();
  const hashOf = (concern: string) => {
    const known = hashes.get(concern) ?? shortHash(concernWords(concern, own).join('\n'));
    hashes.set(concern, known);
    return known;
  };
  return new Map(
    [...columns.chunks].map(([name, chunk]) => {
      const of = marks.get(name) ?? new Uint32Array();
      const same = before?.marks.marks.get(name)?.every((mark, at) => mark === of[at]);
      return [name, (same && before?.base.get(name)) || versionsIn(chunk, of, columns.names, hashOf)];
    }),
  );
}

/** All that gives words to keys. */
function namesIn({ columns, concerns }: SearchMarks): string {
  return JSON.stringify([[...columns.names], concerns]);
}

function versionsIn(
  chunk: ColumnChunk,
  marks: Uint32Array,
  names: ReadonlyMap<string, string>,
  hashOf: (concern: string) => number,
): Versions {
  // Keys and names in turn.
  const services = chunk.services.flatMap((key, at) =>
    at % 2 === 0 ? [shortHash(names.get(key) || (chunk.services[at + 1] ?? ''))] : [],
  );
  const concerns = chunk.concernKeys.map(hashOf);
  const versions = new Map<string, number>();
  for (let at = 0; at < chunk.count; at += 1) {
    if ((chunk.flags[at] ?? 0) & FLAGS.deleted) continue;
    let version = mix(marks[at] ?? 0, services[chunk.service[at] ?? 0] ?? 0);
    const to = chunk.concernsAt[at + 1] ?? 0;
    for (let place = chunk.concernsAt[at] ?? 0; place < to; place += 1)
      version = mix(version, concerns[chunk.concerns[place] ?? 0] ?? 0);
    versions.set(chunk.ids.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH), version);
  }
  return versions;
}

/** One number of two, in their order: a mark of what both are marks of. */
export function mix(one: number, other: number): number {
  const sum = Math.imul(one ^ (one >>> 15), 0x9e3779b1) ^ other;
  return Math.imul(sum ^ (sum >>> 13), 0x85ebca6b) >>> 0;
}

/** What is to be done to an index. */
export interface Plan {
  /** Notes that it does not have in this version. */
  put: Map<string, number>;
  /** Notes that it has and that are nowhere any more. */
  gone: string[];
}

/**
 * Plans how an index comes to have these versions. `before`: the versions that it was brought to last; without them all
 * that it has is looked through.
 */
export function planUpdate(
  index: { markOf(id: string): number | undefined; ids(): string[] },
  before: ReadonlyMap<string, Versions> | undefined,
  now: ReadonlyMap<string, Versions>,
): Plan {
  const put = new Map<string, number>();
  const living = new Set<string>();
  for (const [name, versions] of now) {
    if (isSame(before?.get(name), versions)) continue;
    for (const [id, version] of versions) {
      living.add(id);
      if (index.markOf(id) !== version) put.set(id, version);
    }
  }
  const known = before
    ? [...before].flatMap(([name, versions]) => (isSame(now.get(name), versions) ? [] : [...versions.keys()]))
    : index.ids();
  return { put, gone: known.filter((id) => !living.has(id)) };
}

function isSame(one: Versions | undefined, other: Versions): boolean {
  if (one === other) return true;
  if (one?.size !== other.size) return false;
  for (const [id, version] of other) if (one.get(id) !== version) return false;
  return true;
}
