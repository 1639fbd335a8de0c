import { holderOf, hostOf, isElement, isSlot } from './tree';

/** Hears what changes below an element, and in open shadow trees; holds little of it, however much changes. */
export interface Changes {
  /** Watches from now on, and forgets what was. */
  begin(): void;
  /** Watches the open shadow tree of an element too, as soon as it has one. */
  addHost(element: Element): void;
  /** Elements in which something changed since last asked; undefined: anywhere. */
  take(): Set<Element> | undefined;
}

/** What shows, hides, moves or means something. `name`: of slots; `type` to `size`: see `roleOf`. */
const ATTRIBUTES = ['class style hidden open slot name role contenteditable', 'type href list multiple size'].flatMap(
  (names) => names.split(' '),
);

/** So many elements are remembered. */
const MOST_ELEMENTS = 64;

/** A page that never rests, or whose changes nobody asks for any more, is not listened to any longer. */
const MOST_RECORDS = 50_000;

/** Makes it. Holds on to few nodes and to nothing of what was read, so that nothing is kept for ever. */
export function createChanges(root: Element): Changes {
  /** Undefined: nobody listens, and anything may have changed. */
  let changed: Set<Element> | undefined;
  let heard = 0;
  /** Custom elements get their shadow tree when their script has come, which nobody is told of. */
  const waiting = new Set<Element>();
  const observer = new MutationObserver(note);

  function note(records: readonly MutationRecord[]): void {
    heard += records.length;
    for (const record of records) {
      if (!changed) break;
      const element = elementOf(record);
      if (element) changed.add(element);
      if (heard > MOST_RECORDS || changed.size > MOST_ELEMENTS) stop();
    }
  }
  function stop(): void {
    observer.disconnect();
    changed = undefined;
    waiting.clear();
  }
  function watch(tree: Node): void {
    const options = { childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES };
    observer.observe(tree, { ...options, subtree: true });
  }
  function addHost(element: Element): void {
    if (element.shadowRoot) watch(element.shadowRoot);
    else waiting.add(element);
  }

  return {
    begin() {
      stop();
      changed = new Set();
      heard = 0;
      watch(root);
    },
    addHost,
    take() {
      note(observer.takeRecords());
      const taken = changed;
      if (!taken) return undefined;
      for (const element of waiting) {
        if (element.isConnected && !element.shadowRoot) continue;
        waiting.delete(element);
        if (element.shadowRoot) taken.add(element);
      }
      changed = new Set();
      heard = 0;
      return taken;
    },
  };
}

/** The element that must be read anew. What goes to another slot, or takes it from others, concerns the whole host. */
function elementOf(record: MutationRecord): Element | undefined {
  const { attributeName, target } = record;
  if (attributeName === 'name') return isElement(target) && isSlot(target) ? hostOf(target) : undefined;
  if (attributeName === 'slot' || !isElement(target)) return holderOf(target);
  return movesSlots(record) ? hostOf(target) : target;
}

function movesSlots({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (!hostOf(target)) return false;
  return [...addedNodes, ...removedNodes].some(
    (node) => isElement(node) && (isSlot(node) || node.querySelector('slot') !== null),
  );
}
