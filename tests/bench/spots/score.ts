/** A note of which it is known what it is about. */
export interface Known {
  id: string;
  /** The same for notes of one spot, another one for any other. */
  spot: string;
}

/** Pairs of notes, counted. */
export interface Score {
  /** That are of one spot, by the truth. */
  pairs: number;
  /** That were put together, and rightly so. */
  found: number;
  right: number;
}

/** Compares what was put together with the truth, pair by pair. */
export function scoreOf(notes: readonly Known[], together: readonly (readonly string[])[]): Score {
  const spotOf = new Map(notes.map(({ id, spot }) => [id, spot]));
  const sizes = (groups: Iterable<readonly unknown[]>) => {
    let sum = 0;
    for (const { length } of groups) sum += (length * (length - 1)) / 2;
    return sum;
  };
  return {
    pairs: sizes(Map.groupBy(notes, ({ spot }) => spot).values()),
    found: sizes(together),
    right: together.reduce((sum, group) => sum + sizes(Map.groupBy(group, (id) => spotOf.get(id)).values()), 0),
  };
}

/** Adds up counts. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (of: keyof Score) => scores.reduce((total, score) => total + score[of], 0);
  return { pairs: sum('pairs'), found: sum('found'), right: sum('right') };
}

/** Precision, recall and their harmonic mean. */
export function figuresOfScore({ pairs, found, right }: Score) {
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, pairs)];
  return { pairs, precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
