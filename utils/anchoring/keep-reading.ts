import { createChanges } from './changes';
import { readChanges } from './read-changes';
import { createTextReader, type Reading, type TextReader } from './read-text';
import type { TextEdit } from './text-edit';

/** What a page says, and how that came about. */
export interface Kept {
  reading: Reading;
  /** What changed in the text since the reading before; undefined: the whole was read, and anything may have. */
  edits: readonly TextEdit[] | undefined;
  /** Whether the whole was read so long ago that to read it again would take a small part of the time since. */
  isWholeOld(): boolean;
}

/** Keeps what a page says up to date. */
export interface ReadingKeeper {
  /** The page as it was when first asked after a refresh; the same object until the next. Reads until `isOver` says so. */
  read(isOver: () => boolean): Kept | undefined;
  /** What changed is read when next asked. */
  refresh(): void;
  /** The whole is read when next asked: something changed of which nobody is told. */
  renew(): void;
}

/** One part in so many of the time: as much as looking at a page that never rests may take, see `watchChanges`. */
const SHARE = 20;

/** Makes it; reads nothing yet. */
export function createReadingKeeper(root: Element): ReadingKeeper {
  const changes = createChanges(root);
  let reader: TextReader | undefined;
  let kept: Kept | undefined;
  let isStale = false;
  let began = 0;

  function begin(): TextReader {
    changes.begin();
    began = performance.now();
    return createTextReader(root, { depth: 0, host: changes.addHost });
  }

  function readWhole(isOver: () => boolean): Kept | undefined {
    // A page that changes while it is read would be read in part: it is read anew, and then in one go.
    const isLost = reader?.isInPlace() === false;
    reader = isLost || !reader ? begin() : reader;
    const reading = reader.read(isLost ? () => false : isOver);
    const now = performance.now();
    const old = now + SHARE * (now - began);
    return reading && { reading, edits: undefined, isWholeOld: () => performance.now() > old };
  }

  return {
    read(isOver) {
      if (isStale) {
        isStale = false;
        reader = undefined;
        const changed = changes.take();
        const patched = kept && changed && readChanges(kept.reading, changed, changes.addHost);
        kept = kept && patched && { ...kept, ...patched };
      }
      kept ??= readWhole(isOver);
      return kept;
    },
    refresh() {
      isStale = true;
    },
    renew() {
      isStale = false;
      reader = undefined;
      kept = undefined;
    },
  };
}
