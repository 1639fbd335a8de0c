/** Things with a key and a name that differs from note to note: each key has one number, the name that most say counts. */
export interface Names {
  /** The number of a key, from 0 on. */
  numberOf(key: string): number;
  /** Lets so many notes give it a name. */
  vote(number: number, name: string, notes: number): void;
  keys: readonly string[];
  /** The name of a number; `''` where nobody gave any. */
  nameOf(number: number): string;
}

/** Begins without any. */
export function createNames(): Names {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const votes: Votes[] = [];
  return {
    keys,
    numberOf(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      return keys.push(key) - 1;
    },
    vote(number, name, notes) {
      if (!name || notes === 0) return;
      const given = votes[number];
      if (!given) votes[number] = { first: name, firstNotes: notes };
      else if (given.first === name) given.firstNotes += notes;
      else {
        given.others ??= new Map();
        given.others.set(name, (given.others.get(name) ?? 0) + notes);
      }
    },
    nameOf(number) {
      const given = votes[number];
      if (!given?.others) return given?.first ?? '';
      const all = [...given.others, [given.first, given.firstNotes] as const];
      all.sort(([a, as], [b, bs]) => bs - as || (a < b ? -1 : 1));
      return all[0]?.[0] ?? '';
    },
  };
}

/** How many notes give which name: nearly always all the same one. */
interface Votes {
  first: string;
  firstNotes: number;
  others?: Map<string, number>;
}

/** Sorts what has numbers: the new number of each old one, and the old numbers in their new order. */
export function renumber(count: number, compare: (a: number, b: number) => number) {
  const order = Array.from({ length: count }, (_, number) => number).sort(compare);
  const now = new Uint32Array(count);
  for (const [place, number] of order.entries()) now[number] = place;
  return { order, now };
}

/** Puts new numbers in the place of the old ones. */
export function replaceNumbers(column: Uint32Array, now: Uint32Array): void {
  for (let at = 0; at < column.length; at += 1) column[at] = now[column[at] ?? 0] ?? 0;
}
