import * as v from 'valibot';
import type { Json } from '@/utils/domain/change';

/** The version of the format that is written, and the newest that can be read. */
export const FORMAT_VERSION = 1;

/** What the manifest says of one other entry. */
export interface Listed {
  name: string;
  /** Inflated, in bytes. */
  size: number;
  /** In hex. */
  sha256: string;
}

/** How many of each kind a file holds. */
export interface Counts {
  changes: number;
  attachments: number;
  catalogue: number;
}

/** The first entry of a file: what the others are. It says nothing of who wrote it, when or where. */
export interface Manifest {
  format: 'randnotiz';
  version: number;
  counts: Counts;
  entries: Listed[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const frame = v.object({ format: v.literal('randnotiz'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

const manifest: v.GenericSchema<unknown, Manifest> = v.object({
  ...frame.entries,
  counts: v.object({ changes: count, attachments: count, catalogue: count }),
  entries: v.array(
    v.object({
      name: v.pipe(v.string(), v.maxLength(200)),
      size: count,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});

/** What a manifest turned out to be: of this version, of a newer one, of another format, or of ours and not readable. */
export type ReadManifest = { manifest: Manifest } | { newer: number } | { foreign: true } | { unreadable: true };

/** Checks a manifest from outside. */
export function readManifest(input: Json): ReadManifest {
  const seen = v.safeParse(frame, input);
  if (!seen.success) return { foreign: true };
  if (seen.output.version > FORMAT_VERSION) return { newer: seen.output.version };
  const whole = v.safeParse(manifest, input);
  return whole.success ? { manifest: whole.output } : { unreadable: true };
}
