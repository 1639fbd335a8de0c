import * as v from 'valibot';
import type { KeyValueArea } from './area';

/**
 * What the journal knows of the log: enough to tell at every start, by one comparison, whether the database is the one
 * that was written to last.
 */
export interface Marker {
  /** The mark of the last writing; the database has the same in `state`. It says nothing else: it is random. */
  mark: string;
  /** Entries of segments, and of single writings since, by their names. */
  segments: string[];
  batches: string[];
  /** Entries of an import that has not become real. */
  staged: string[];
  /** Something was erased, and entries may still have it. */
  unclean: boolean;
}

const names = v.array(v.string());
const schema: v.GenericSchema<unknown, Marker> = v.object({
  mark: v.string(),
  segments: names,
  batches: names,
  staged: names,
  unclean: v.boolean(),
});

/** The key of the marker. */
export const MARKER = 'journal';

/** Nothing written yet. */
export const NO_MARKER: Readonly<Marker> = { mark: '', segments: [], batches: [], staged: [], unclean: false };

/** The marker; `undefined` where there is none, or none that can be read. */
export async function readMarker(area: KeyValueArea): Promise<Marker | undefined> {
  const parsed = v.safeParse(schema, (await area.get(MARKER))[MARKER]);
  return parsed.success ? parsed.output : undefined;
}

/** The key of the entry of a segment. */
export const segmentKey = (name: string) => `journal:segment:${name}`;
/** The key of the entry of a single writing. */
export const batchKey = (name: string) => `journal:batch:${name}`;
/** The key of the device's secret. */
export const DEVICE = 'journal:device';
