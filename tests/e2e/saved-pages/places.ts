import type { Page } from 'puppeteer-core';

/** A place in a document, as something that can be compared after a reload. */
export interface PlaceInPage {
  /** Without white space. */
  text: string;
  /** First and last letter: the way to their text node, by the numbers of the child nodes, and the offset in it. */
  first: string;
  last: string;
}

/** Where the selected text stands. */
export async function selectedPlace(page: Page): Promise<PlaceInPage | undefined> {
  const [place] = await page.evaluate(readPlaces, 'selection' as const);
  return place;
}

/** Where the texts stand that are painted. */
export function markedPlaces(page: Page): Promise<PlaceInPage[]> {
  return page.evaluate(readPlaces, 'marks' as const);
}

/** Runs in the page, hence self-contained. */
function readPlaces(of: 'selection' | 'marks'): PlaceInPage[] {
  const pathOf = (node: Node): string => {
    const parent = node.parentNode;
    return parent ? `${pathOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}` : '';
  };
  const placeOf = (range: AbstractRange): PlaceInPage => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const live = document.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    let first = '';
    let last = '';
    const walker = document.createNodeIterator(live.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        !(node instanceof Text) ||
        !live.intersectsNode(node) ||
        !node.parentElement?.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const from = node === startContainer ? startOffset : 0;
      const data = node.data.slice(0, node === endContainer ? endOffset : undefined);
      const begin = data.slice(from).search(/\S/);
      if (begin < 0) continue;
      first ||= `${pathOf(node)}:${from + begin}`;
      last = `${pathOf(node)}:${data.trimEnd().length - 1}`;
    }
    return { text: String(live).replace(/\s+/g, ''), first, last };
  };
  const selection = getSelection();
  if (of === 'selection') return selection?.rangeCount ? [placeOf(selection.getRangeAt(0))] : [];
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(placeOf));
}
