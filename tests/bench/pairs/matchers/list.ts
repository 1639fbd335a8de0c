/** A matcher by the module that exports it. */
export interface MatcherEntry {
  name: string;
  entry: string;
  /** Whether it can describe elements. */
  fields: boolean;
  /** How long it may describe on one page, and how long it may seek on the other, ms; what it does not reach is left out. */
  withinMs: number;
}

/** Ours. */
export const OURS: MatcherEntry = { ...entryOf('ours'), fields: true, withinMs: Number.POSITIVE_INFINITY };

/** Those that ours is compared with: the same questions, reported under `peers`. They know text alone. */
export const PEERS: readonly MatcherEntry[] = [
  'approx-string-match',
  'dom-anchor-text-quote',
  'apache-annotator',
  'recogito',
].map((name) => ({ ...entryOf(name), fields: false, withinMs: 10_000 }));

function entryOf(name: string): Pick<MatcherEntry, 'name' | 'entry'> {
  return { name, entry: `tests/bench/pairs/matchers/${name}.ts` };
}
