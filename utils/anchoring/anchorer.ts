import type { Selector } from '@/utils/domain/selector';
import type { Anchored } from './anchored';
import { isDoubted } from './doubts';
import { findElement, type ReadTraits } from './find-element';
import { findText } from './find-text';
import { createReadingKeeper, type Kept } from './keep-reading';
import { type Outline, outlineOf } from './outline';
import { readQuote } from './quote';
import { rangeOf } from './range';
import { type Place, type Snapshot, snapshotOf } from './snapshot';
import { standingAt } from './standing';
import { createTextIndex, type TextIndex } from './text-index';
import { type Traits, traitsOf } from './traits';

/** Finds described targets on the page as it is. Reads the page once, when first asked. */
export interface Anchorer {
  /** Never throws: what cannot be read or found is an orphan. */
  anchor(selectors: Selector[]): Anchored;
  /**
   * The same for many; lets the page work in between, so that nothing holds it up for long. Rejects with the signal's
   * reason when that is aborted.
   */
  anchorAll(list: Selector[][], signal?: AbortSignal): Promise<Anchored[]>;
  /** To be called when the page has changed: it is read anew when next asked. */
  refresh(): void;
}

/** How long to hold up the page at a time, in milliseconds: half a frame, with room for what cannot be cut. */
const SLICE = 4;

/** After so many slices the page is a huge one, or never rests: from then on it gets more of the time than we do. */
const QUICK = 10;
const PAUSE = 10;

/**
 * A page that takes all the time for itself lets nobody finish in slices, and what was read of it first is old by then:
 * after so long, ms, the rest is read in one go.
 */
const PATIENCE = 400;

/** Makes an anchorer for what lies in `root`, open shadow trees included. */
export function createAnchorer(root: Element = document.body): Anchorer {
  const keeper = createReadingKeeper(root);
  let view: View | undefined;

  function readOn(isOver: () => boolean): View | undefined {
    const kept = keeper.read(isOver);
    if (kept && kept !== view?.kept) view = createView(kept, root, view?.index);
    return kept && view;
  }

  /** Without reading anew what may be doubted. */
  function look(selectors: Selector[]): Anchored {
    try {
      const current = readOn(() => false);
      return current ? seek(selectors, current) : ORPHAN;
    } catch {
      // Selectors come from files, pages change while they are read: a note must not stop the others.
      return ORPHAN;
    }
  }

  /** Whether the page must be read as a whole to know; then it will be when next asked. */
  function doubt(selectors: Selector[], found: Anchored): boolean {
    // Where no list is, there is nothing to read for.
    const doubted = view !== undefined && Array.isArray(selectors) && isDoubted(found, view.kept);
    if (doubted) keeper.renew();
    return doubted;
  }

  return {
    anchor(selectors) {
      const found = look(selectors);
      if (!doubt(selectors, found)) return found;
      const again = look(selectors);
      doubt(selectors, again);
      return again;
    },
    async anchorAll(list, signal) {
      const found: Anchored[] = [];
      let until = performance.now() + SLICE;
      const isOver = () => performance.now() > until;
      const impatient = performance.now() + PATIENCE;
      const isOverWhileReading = () => isOver() && performance.now() < impatient;
      let slices = 0;
      const rest = async () => {
        slices += 1;
        await (slices > QUICK && !document.hidden ? pause() : nextTask());
        signal?.throwIfAborted();
        until = performance.now() + SLICE;
      };
      /** Has all ready that a note needs, so that to look for it takes no time. */
      const lookInSlices = async (selectors: Selector[]) => {
        while (!readOn(isOverWhileReading)) await rest();
        if (isOver()) await rest();
        // Most notes stand where they stood: the table is made for the first that does not.
        const isSought = view !== undefined && needsTable(selectors, view);
        while (isSought && !view?.index.prepare(isOver)) await rest();
        if (isOver()) await rest();
        return look(selectors);
      };
      signal?.throwIfAborted();
      for (const selectors of list) {
        let result = await lookInSlices(selectors);
        if (doubt(selectors, result)) {
          result = await lookInSlices(selectors);
          doubt(selectors, result);
        }
        found.push(result);
      }
      return found;
    },
    refresh: keeper.refresh,
  };
}

const ORPHAN: Anchored = { state: 'orphan', confidence: 0 };

/** What was read of a page, and what was found out about it since. */
interface View {
  kept: Kept;
  snapshot: Snapshot;
  index: TextIndex;
  blocks: readonly number[];
  readonly outline: Outline;
  traits: ReadTraits;
}

/** `before`: the index of what was read before. */
function createView(kept: Kept, root: Element, before: TextIndex | undefined): View {
  const snapshot = snapshotOf(root, kept.reading);
  const known = new Map<Element, Traits>();
  const traits = (place: Place) => {
    const read = known.get(place.element) ?? traitsOf(place, snapshot);
    known.set(place.element, read);
    return read;
  };
  let outline: Outline | undefined;
  return {
    kept,
    snapshot,
    index: before?.changed(snapshot.text, kept.edits) ?? createTextIndex(snapshot.text),
    blocks: snapshot.blocks,
    get outline() {
      outline ??= outlineOf(snapshot);
      return outline;
    },
    traits,
  };
}

/** Whether a quote must be sought, because it does not stand where it stood. */
function needsTable(selectors: Selector[], view: View): boolean {
  try {
    const { quote, position } = readText(selectors);
    return quote !== undefined && standingAt(quote, view, position) === undefined;
  } catch {
    return false;
  }
}

function readText(selectors: Selector[]) {
  if (selectors.some((selector) => selector.type === 'CssSelector')) return {};
  const quote = readQuote(selectors.find((selector) => selector.type === 'TextQuoteSelector'));
  return { quote, position: selectors.find((selector) => selector.type === 'TextPositionSelector') };
}

function seek(selectors: Selector[], view: View): Anchored {
  const { snapshot, traits } = view;
  const css = selectors.find((selector) => selector.type === 'CssSelector');
  if (css) return findElement(css, snapshot, traits, view.outline, view.index);
  const { quote, position } = readText(selectors);
  if (!quote) return ORPHAN;
  const found = findText(quote, view, position);
  if (!('extent' in found)) return found;
  const range = rangeOf(found.extent, snapshot);
  return range ? { state: found.state, range, confidence: found.confidence } : ORPHAN;
}

/** Lets the page work for a while, ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/** After everything else that waits: input, rendering, the page's own work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
