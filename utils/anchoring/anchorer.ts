import type { Selector } from '@/utils/domain/selector';
import type { Anchored } from './anchored';
import { findElement, type ReadTraits } from './find-element';
import { findText } from './find-text';
import { readQuote } from './quote';
import { rangeOf } from './range';
import { type Place, type Snapshot, takeSnapshot } from './snapshot';
import { type Traits, traitsOf } from './traits';

/** Finds described targets on the page as it is. Reads the page once, when first asked. */
export interface Anchorer {
  /** Never throws: what cannot be read or found is an orphan. */
  anchor(selectors: Selector[]): Anchored;
  /** The same for many; lets the page work in between. */
  anchorAll(list: Selector[][]): Promise<Anchored[]>;
  /** To be called when the page has changed: it is read anew when next asked. */
  refresh(): void;
}

/** How long to hold up the page at a time, in milliseconds: half a frame. */
const SLICE = 8;

/** Makes an anchorer for what lies in `root`, open shadow trees included. */
export function createAnchorer(root: Element = document.body): Anchorer {
  let snapshot: Snapshot | undefined;
  let known = new Map<Element, Traits>();

  function read(place: Place): Traits {
    const traits = known.get(place.element) ?? traitsOf(place, current());
    known.set(place.element, traits);
    return traits;
  }

  function current(): Snapshot {
    snapshot ??= takeSnapshot(root);
    return snapshot;
  }

  function anchor(selectors: Selector[]): Anchored {
    try {
      return seek(selectors, current(), read);
    } catch {
      // Selectors come from files, pages change while they are read: a note must not stop the others.
      return { state: 'orphan', confidence: 0 };
    }
  }

  return {
    anchor,
    async anchorAll(list) {
      const found: Anchored[] = [];
      let until = performance.now() + SLICE;
      for (const selectors of list) {
        if (performance.now() > until) {
          await nextTask();
          until = performance.now() + SLICE;
        }
        found.push(anchor(selectors));
      }
      return found;
    },
    refresh() {
      snapshot = undefined;
      known = new Map();
    },
  };
}

function seek(selectors: Selector[], snapshot: Snapshot, read: ReadTraits): Anchored {
  const css = selectors.find((selector) => selector.type === 'CssSelector');
  if (css) return findElement(css, snapshot, read);
  const quote = readQuote(selectors.find((selector) => selector.type === 'TextQuoteSelector'));
  if (!quote) return { state: 'orphan', confidence: 0 };
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  const found = findText(quote, snapshot.text, position);
  if (!('extent' in found)) return found;
  const range = rangeOf(found.extent, snapshot);
  return range ? { state: found.state, range, confidence: found.confidence } : { state: 'orphan', confidence: 0 };
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
