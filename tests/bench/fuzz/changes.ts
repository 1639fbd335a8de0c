import type { Random } from '#tests/bench/anchoring/random.ts';
import { isRecord, sealed } from './authentic.ts';
import { VALUE_MUTATIONS } from './values.ts';

/** Changes what the lines of a file say; each answer is a line. */
export type LineMutation = (changes: readonly Record<string, unknown>[], random: Random) => unknown[];

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'];

/** One of the changes is another one. */
const oneOf =
  (change: (old: Record<string, unknown>, random: Random) => unknown): LineMutation =>
  (changes, random) => {
    const chosen = random.pick(changes);
    return changes.map((each) => (each === chosen ? change(each, random) : each));
  };

/** What somebody may do who makes changes by hand. `resealed` ones have ids that are right for what they say. */
export const LINE_MUTATIONS: Readonly<Record<string, LineMutation>> = {
  ...Object.fromEntries(Object.entries(VALUE_MUTATIONS).map(([name, mutate]) => [name, oneOf(mutate)])),
  ...Object.fromEntries(
    Object.entries(VALUE_MUTATIONS).map(([name, mutate]) => [
      `${name}, resealed`,
      oneOf((old, random) => resealed({ ...old, payload: mutate(old.payload, random) })),
    ]),
  ),
  'changes twice': (changes, random) => [...changes, ...random.shuffle(changes)],
  'another order': (changes, random) => random.shuffle(changes),
  'payloads withheld': (changes, random) =>
    changes.map(({ payload, ...rest }) => (random.chance(0.5) ? rest : { ...rest, payload })),
  'payloads swapped': (changes, random) => {
    const payloads = random.shuffle(changes.map(({ payload }) => payload));
    return changes.map((each, index) => ({ ...each, payload: payloads[index] }));
  },
  'ids swapped': (changes, random) => {
    const ids = random.shuffle(changes.map(({ id }) => id));
    return changes.map((each, index) => ({ ...each, id: ids[index] }));
  },
  'its own parent': oneOf((old) => ({ ...old, parents: [old.id] })),
  'parents in a circle': (changes) =>
    changes.map((each, index) => ({ ...each, parents: [changes[(index + 1) % changes.length]?.id] })),
  'parents that nobody knows': oneOf((old, random) => resealed({ ...old, parents: [idOf(random), idOf(random)] })),
  'a thousand parents': oneOf((old, random) =>
    resealed({ ...old, parents: Array.from({ length: 1_001 }, () => idOf(random)) }),
  ),
  'a subject of somebody else': oneOf((old, random) => resealed({ ...old, subject: idOf(random) })),
  'a kind that nobody knows': oneOf((old) => resealed({ ...old, kind: 'note.unheard-of' })),
  'a day instead of the week': oneOf((old) => resealed({ ...old, week: '2026-11-22' })),
  'a voice that is a name': oneOf((old) => resealed({ ...old, voice: 'Frau Beispiel' })),
  'fields of a newer version': oneOf((old) => resealed({ ...old, office: 'Amt 50' })),
};

/** With right ids for what will be read: without what JSON leaves out. */
function resealed(change: Record<string, unknown>): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(change));
  return isRecord(copy) ? sealed(copy) : copy;
}

function idOf(random: Random): string {
  return Array.from({ length: 43 }, () => random.pick(ALPHABET)).join('');
}
