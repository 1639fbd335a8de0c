import { normalise, type Stretch, seenLength } from '#tests/bench/pairs/seen-text.ts';

/** A block: a run of text that no other block's edge interrupts. */
export interface Block extends Stretch {
  text: string;
}

/** All visible text of the page, in document order. */
export interface PageText {
  blocks: Block[];
  /** Text nodes with seen characters, and how many of those stand before each. */
  nodes: { node: Text; start: number }[];
  length: number;
}

/** Code, fallbacks, drawings, and what people typed or chose: nothing that is marked as text. */
const SILENT =
  'script, style, noscript, template, textarea, select, datalist, option, title, iframe, object, video, audio, canvas, svg, [contenteditable]';

/**
 * Reads the page's blocks. A block is what an element shows that holds text itself, up to the next element that the
 * browser does not lay out within a line (`display` other than `inline` and `contents`; so a button is a block, a link
 * in a sentence is not, and an element that holds text and blocks has one block before and one behind them). Text counts
 * if it is rendered and not `visibility: hidden`. `<br>` parts words, not blocks.
 */
export function readPage(root: Element): PageText {
  const blocks: Block[] = [];
  const nodes: { node: Text; start: number }[] = [];
  let length = 0;
  let raw = '';
  let start = 0;

  const endBlock = () => {
    const text = normalise(raw);
    if (text) blocks.push({ text, start, end: length });
    raw = '';
    start = length;
  };
  const readText = (node: Text) => {
    raw += node.data;
    const seen = seenLength(node.data);
    if (seen > 0) nodes.push({ node, start: length });
    length += seen;
  };
  const readElement = (element: Element) => {
    if (element.matches(SILENT)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || (display !== 'contents' && !element.checkVisibility())) return;
    const isInLine = display === 'inline' || display === 'contents';
    if (!isInLine) endBlock();
    if (element.localName === 'br') raw += '\n';
    for (const child of element.childNodes) {
      if (child instanceof Text && visibility === 'visible') readText(child);
      else if (child instanceof Element) readElement(child);
    }
    if (!isInLine) endBlock();
  };
  readElement(root);
  endBlock();
  return { blocks, nodes, length };
}
