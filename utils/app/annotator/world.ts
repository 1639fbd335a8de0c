import type { Answer } from '@/utils/messaging';

/** What the loader and the annotator know of each other; the annotator also runs without the loader. It lies in our own world, which the page cannot see. */
export interface World {
  /** Stops whatever runs here. */
  stop: AbortController;
  /** Sees what people do in this document before the page does; set by the annotator. */
  guard?: (event: Event) => void;
  /** The annotator's answers, once it is there: it runs here. */
  calls?: Readonly<Record<string, Answer>>;
  /** Shows the notes of the place that is shown now; set by the annotator. */
  reload?: () => Promise<void>;
  /** What somebody selected before the annotator was there. */
  selected?: Range;
  /** Where the pointer was last let go, in viewport coordinates. */
  pointer?: { x: number; y: number };
  /** What the pointer last opened a context menu on. */
  clicked?: WeakRef<Element>;
}

const KEY = Symbol.for('randnotiz');

type Place = typeof globalThis & { [KEY]?: World };

/** The state of this document; `undefined` where nothing of ours runs, or no longer. */
export function currentWorld(): World | undefined {
  const place: Place = globalThis;
  return place[KEY]?.stop.signal.aborted ? undefined : place[KEY];
}

/** Begins anew. */
export function newWorld(): World {
  const place: Place = globalThis;
  place[KEY] = { stop: new AbortController() };
  return place[KEY];
}
