import type { Selector } from '@/utils/domain/selector';
import type { Anchored } from './anchored';
import { findElement, type ReadTraits } from './find-element';
import { findText, standingAt } from './find-text';
import { type Outline, outlineOf } from './outline';
import { readQuote } from './quote';
import { rangeOf } from './range';
import { createTextReader, type TextReader } from './read-text';
import { type Place, type Snapshot, snapshotOf } from './snapshot';
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
const SLICE = 5;

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
  let reader: TextReader | undefined;
  let view: View | undefined;

  function readOn(isOver: () => boolean): View | undefined {
    if (view) return view;
    // A page that changes while it is read would be read in part: it is read anew, and then in one go.
    const isLost = reader?.isInPlace() === false;
    reader = isLost || !reader ? createTextReader(root) : reader;
    const reading = reader.read(isLost ? () => false : isOver);
    if (reading) view = createView(snapshotOf(root, reading));
    return view;
  }

  function anchor(selectors: Selector[]): Anchored {
    try {
      const current = readOn(() => false);
      return current ? seek(selectors, current) : ORPHAN;
    } catch {
      // Selectors come from files, pages change while they are read: a note must not stop the others.
      return ORPHAN;
    }
  }

  return {
    anchor,
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
      signal?.throwIfAborted();
      for (const selectors of list) {
        while (!readOn(isOverWhileReading)) await rest();
        // Most notes stand where they stood: the table is made for the first that does not.
        while (view && needsTable(selectors, view) && !view.index.prepare(isOver)) await rest();
        if (isOver()) await rest();
        found.push(anchor(selectors));
      }
      return found;
    },
    refresh() {
      reader = undefined;
      view = undefined;
    },
  };
}

const ORPHAN: Anchored = { state: 'orphan', confidence: 0 };

/** What was read of a page, and what was found out about it since. */
interface View {
  snapshot: Snapshot;
  index: TextIndex;
  blocks: readonly number[];
  readonly outline: Outline;
  traits: ReadTraits;
}

function createView(snapshot: Snapshot): View {
  const known = new Map<Element, Traits>();
  const traits = (place: Place) => {
    const read = known.get(place.element) ?? traitsOf(place, snapshot);
    known.set(place.element, read);
    return read;
  };
  let outline: Outline | undefined;
  return {
    snapshot,
    index: createTextIndex(snapshot.text),
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
  if (css) return findElement(css, snapshot, traits, view.outline);
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
