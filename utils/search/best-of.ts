/** A note with its score. */
export interface Scored {
  note: number;
  score: number;
}

/**
 * Keeps the best of many, without sorting all. Of two alike the one with the lower number in `order` comes first, so
 * that the same notes come in the same order, however the index was made.
 */
export function createBestOf(limit: number, order: Uint32Array) {
  const heap: Scored[] = [];
  const worse = (a: Scored, b: Scored) =>
    a.score < b.score || (a.score === b.score && (order[a.note] ?? 0) > (order[b.note] ?? 0));
  const sink = (from: number) => {
    for (let at = from; ; ) {
      const [left, right, item] = [heap[2 * at + 1], heap[2 * at + 2], heap[at]];
      if (!left || !item) return;
      const [child, next] = right && worse(right, left) ? [right, 2 * at + 2] : [left, 2 * at + 1];
      if (!worse(child, item)) return;
      heap[at] = child;
      heap[next] = item;
      at = next;
    }
  };
  return {
    add(note: number, score: number): void {
      const least = heap[0];
      if (heap.length < limit) {
        heap.push({ note, score });
        if (heap.length === limit) for (let at = limit >> 1; at >= 0; at -= 1) sink(at);
      } else if (least && (score > least.score || (score === least.score && worse(least, { note, score })))) {
        heap[0] = { note, score };
        sink(0);
      }
    },
    /** Best first. */
    sorted: (): Scored[] => [...heap].sort((a, b) => (worse(a, b) ? 1 : -1)),
  };
}
