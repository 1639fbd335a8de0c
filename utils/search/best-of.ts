/** A note with its score. */
export interface Scored {
  note: number;
  score: number;
}

/**
 * Keeps the best of many, without sorting all, in a heap of numbers: nothing is made for a note that is not kept. Of two alike the
 * one with the lower number in `order` comes first, so that the same notes come in the same order, however the index was made.
 */
export function createBestOf(limit: number, order: Uint32Array) {
  const notes = new Uint32Array(limit);
  const scores = new Float64Array(limit);
  let count = 0;
  const rank = (place: number) => order[notes[place] ?? 0] ?? 0;
  const isWorse = (a: number, b: number) => {
    const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
    return one < other || (one === other && rank(a) > rank(b));
  };
  const swap = (a: number, b: number) => {
    const [note, score] = [notes[a] ?? 0, scores[a] ?? 0];
    notes[a] = notes[b] ?? 0;
    scores[a] = scores[b] ?? 0;
    notes[b] = note;
    scores[b] = score;
  };
  const sink = (from: number) => {
    for (let at = from; ; ) {
      const left = 2 * at + 1;
      if (left >= count) return;
      const child = left + 1 < count && isWorse(left + 1, left) ? left + 1 : left;
      if (!isWorse(child, at)) return;
      swap(child, at);
      at = child;
    }
  };
  return {
    add(note: number, score: number): void {
      if (count < limit) {
        notes[count] = note;
        scores[count] = score;
        count += 1;
        if (count === limit) for (let at = limit >> 1; at >= 0; at -= 1) sink(at);
        return;
      }
      const least = scores[0] ?? Number.POSITIVE_INFINITY;
      if (score < least || (score === least && (order[note] ?? 0) >= rank(0))) return;
      notes[0] = note;
      scores[0] = score;
      sink(0);
    },
    /** Best first. */
    sorted(): Scored[] {
      const kept = Array.from({ length: count }, (_, place) => place).sort((a, b) => (isWorse(a, b) ? 1 : -1));
      return kept.map((place) => ({ note: notes[place] ?? 0, score: scores[place] ?? 0 }));
    },
  };
}
