import type { CatalogueEntry } from '@/utils/catalogue';
import type { Change } from '@/utils/domain/change';
import type { Counts } from './manifest';
import type { OwnEntryFault } from './own-entries';
import type { LineFault } from './read-changes';
import type { ReadError } from './stop';

/** Something that was there and is not taken: a line, an own entry of the catalogue, or a whole entry of the file. */
export interface Refused {
  /** The entry's name, and the line or number in it: `changes/000.ndjson:17`. From outside: text, never more. */
  what: string;
  why: LineFault | OwnEntryFault | 'unknown-entry' | 'duplicate-entry' | 'not-listed';
}

/** An entry that is not as it was written. What is whole in it is taken all the same, if it can be told. */
export interface Damaged {
  /** The entry's name; empty for the file's own directory. */
  entry: string;
  why:
    | 'missing'
    /** It ends too early or does not unpack. */
    | 'torn'
    /** It is not what the manifest or its name says. */
    | 'checksum'
    | 'unreadable'
    /** The manifest promises other numbers than there are. */
    | 'counts';
}

/** What a file holds, as far as it is whole. */
export interface FileRead {
  /** Authentic, each once; none where somebody else took them. */
  changes: Change[];
  /** By their SHA-256 in hex. */
  attachments: Map<string, Uint8Array>;
  catalogue: CatalogueEntry[];
  /** The first thousand; `counts` has how many there are. */
  refused: Refused[];
  damaged: Damaged[];
  /** What was taken, what was refused, and what the manifest had promised where it could be read. */
  counts: Counts & { refused: number; promised?: Counts };
}

/** What reading a file answers. */
export type ReadResult = FileRead | { error: ReadError };

const LISTED_MOST = 1_000;
const NAME_MOST = 200;

/** Collects what reading finds. */
export interface Findings {
  read: FileRead;
  refuse(what: string, why: Refused['why']): void;
  damage(entry: string, why: Damaged['why']): void;
}

/** Begins with nothing. */
export function createFindings(): Findings {
  const counts = { changes: 0, attachments: 0, catalogue: 0, refused: 0 };
  const read: FileRead = { changes: [], attachments: new Map(), catalogue: [], refused: [], damaged: [], counts };
  return {
    read,
    refuse(what, why) {
      counts.refused += 1;
      if (read.refused.length < LISTED_MOST) read.refused.push({ what: what.slice(0, NAME_MOST), why });
    },
    damage: (entry, why) => void read.damaged.push({ entry, why }),
  };
}
