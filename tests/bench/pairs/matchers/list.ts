/** A matcher by the module that exports it; `fields` says whether it can describe elements. */
export interface MatcherEntry {
  name: string;
  entry: string;
  fields: boolean;
}

/** Ours. */
export const OURS: MatcherEntry = { name: 'ours', entry: 'tests/bench/pairs/matchers/ours.ts', fields: true };

/** Those that ours is compared with: the same questions, reported under `peers`. */
export const PEERS: readonly MatcherEntry[] = [];
