import type { AnchoringCase, CaseResult } from './case';

declare global {
  /** The bundle under test; see `bundle.ts`. */
  var anchoring: typeof import('@/utils/anchoring');
}

/** What of a case goes into the page: functions as their source. */
type CaseSource = { [Key in 'select' | 'change' | 'within']?: string };

/** Makes a case fit for the way into the page. */
export function sourceOf({ select, change, within }: AnchoringCase): CaseSource {
  return {
    ...(select && { select: String(select) }),
    ...(change && { change: String(change) }),
    ...(within && { within }),
  };
}

/** Runs in the page, on its own: describes the mark, changes the page, anchors afresh. */
export async function runInPage(source: CaseSource): Promise<CaseResult> {
  const revive = (code: string) => new Function(`return (${code})`)();
  // `Range.toString` puts nothing between blocks.
  const seen = (text: string) => text.replace(/\u00ad|\s/g, '');

  function* textNodes(root: Node): Generator<Text> {
    for (const child of root.childNodes) {
      if (child instanceof Text) yield child;
      else {
        if (child instanceof Element && child.shadowRoot) yield* textNodes(child.shadowRoot);
        yield* textNodes(child);
      }
    }
  }

  function target(tree: Document | ShadowRoot): Element | undefined {
    const inside = [...tree.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
    return tree.querySelector('[data-target]') ?? inside.map(target).find(Boolean);
  }

  function takeMark(sign: string): { node: Text; offset: number } | undefined {
    for (const node of textNodes(document.body)) {
      const offset = node.data.indexOf(sign);
      if (offset < 0) continue;
      node.deleteData(offset, 1);
      return { node, offset };
    }
    return undefined;
  }

  function markedRange(): Range | undefined {
    if (source.select) return revive(source.select)();
    const start = takeMark('⟦');
    const end = takeMark('⟧');
    if (!start || !end) return undefined;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  const range = markedRange();
  const element = target(document);
  const common = range?.commonAncestorContainer;
  const holder = element ?? (common instanceof Element ? common : common?.parentElement) ?? document.body;
  const markedText = range ? seen(range.toString()) : '';

  let mutations = 0;
  const observer = new MutationObserver((records) => {
    mutations += records.length;
  });
  const watch = (tree: Node) =>
    observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = document.documentElement.outerHTML;
  watch(document);
  const selectors = element
    ? anchoring.describeElement(element)
    : range
      ? anchoring.describeRange(range)
      : anchoring.describeRange(document.createRange());
  mutations += observer.takeRecords().length + (before === document.documentElement.outerHTML ? 0 : 1);
  observer.disconnect();

  if (source.change) revive(source.change)(holder);

  watch(document);
  const stored = JSON.parse(JSON.stringify(selectors));
  const anchorer = anchoring.createAnchorer();
  const found = anchorer.anchor(stored);
  const bulk = await anchoring.createAnchorer().anchorAll([stored, stored, []]);
  mutations += observer.takeRecords().length;
  observer.disconnect();

  const range2 = 'range' in found ? found.range : undefined;
  const element2 = 'element' in found ? found.element : undefined;
  const node = element2 ?? range2?.commonAncestorContainer;
  const within = source.within ? document.querySelector(source.within) : holder.isConnected ? holder : undefined;
  // `contains` stops at shadow trees.
  let at: Node | null | undefined = node;
  while (at && within && at !== within) at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : undefined);
  const asText = (one: typeof found | undefined) =>
    one && JSON.stringify([one.state, one.confidence, 'range' in one ? String(one.range) : '']);
  return {
    selectors: JSON.stringify(selectors),
    state: selectors.length === 0 ? 'nothing' : found.state,
    text: range2 ? seen(range2.toString()) : '',
    markedText,
    inPlace: Boolean(node && within && at === within && (!element2 || element2 === within)),
    mutations,
    sameInBulk: asText(bulk[0]) === asText(found) && asText(bulk[1]) === asText(found) && bulk[2]?.state === 'orphan',
  };
}
