import type { GeneratedNote } from '#tests/bench/generator/notes.ts';
import { median } from '#tests/bench/median.ts';
import type * as face from './face.ts';
import { keystrokes } from './keystrokes.ts';

/** How the search does with so many notes. Times are milliseconds of the thread's own work. */
export interface SearchFigures {
  notes: number;
  buildMs: number;
  /** Bytes to keep, and how long it takes to bring the index back from them. */
  keptBytes: number;
  restoreMs: number;
  /** One note changed, and a query after it: median. */
  changeMs: number;
  keystrokeP50: number;
  keystrokeP95: number;
  /** A linear `includes` of the same keystrokes over the same texts. */
  includesP50: number;
  includesP95: number;
  /** The 95th percentile of the keystrokes, as a part of that of `includes`. */
  ratioP95: number;
}

/** Queries that are typed. */
const QUERIES = 40;
/** Notes that are changed. */
const CHANGES = 41;

/** Measures the search and a linear `includes` side by side, keystroke by keystroke. */
export function measureSearch(search: typeof face, generated: readonly GeneratedNote[]): SearchFigures {
  const notes = generated.map((note) => ({ ...note, labels: [note.service.name] }));
  const texts = notes.map(({ labels, quote, comment, suggestion, replies }) =>
    flat([...labels, quote, comment, suggestion, ...replies].join('\n')),
  );
  const index = search.createSearchIndex();
  const buildMs = timed(() => {
    for (const note of notes) index.put(note);
    index.search('aufwärmen');
  });
  const typed = keystrokes(texts, QUERIES);
  for (const query of typed.slice(0, 60)) index.search(query);
  const ours: number[] = [];
  const linear: number[] = [];
  for (const query of typed) {
    ours.push(timed(() => index.search(query)));
    linear.push(timed(() => texts.filter((text) => text.includes(query)).length));
  }
  const chunks = search.toChunks(index.state());
  const restoreMs = timed(() => search.createSearchIndex(search.fromChunks(chunks)));
  const changes = notes.slice(0, CHANGES).map((note) =>
    timed(() => {
      index.put({ ...note, comment: `${note.comment} neu` });
      index.search('neu');
    }),
  );
  return {
    notes: notes.length,
    buildMs: Math.round(buildMs),
    keptBytes: chunks.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
    restoreMs: Math.round(restoreMs),
    changeMs: round(median(changes)),
    keystrokeP50: round(percentile(ours, 0.5)),
    keystrokeP95: round(percentile(ours, 0.95)),
    includesP50: round(percentile(linear, 0.5)),
    includesP95: round(percentile(linear, 0.95)),
    ratioP95: round(percentile(ours, 0.95) / percentile(linear, 0.95)),
  };
}

/** Time that this thread has worked, ms: other work on the machine does not count. */
function timed(work: () => unknown): number {
  const begin = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}

/** The same text in one piece: what was joined is put together when it is first read. */
function flat(text: string): string {
  text.charCodeAt(text.length - 1);
  return text;
}

/** The value that so large a part of the values does not exceed. */
function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 100) / 100;
