import type { Selector } from '@/utils/domain/selector';

/** What was described on a page: text by itself and its offsets among the page's text nodes, elements by number. */
export interface Sample {
  texts: { selectors: Selector[]; text: string }[];
  fields: Selector[][];
}

/** How many targets came to which state, and what came to a wrong place. */
export interface Tally {
  exact: number;
  moved: number;
  fuzzy: number;
  ambiguous: number;
  orphan: number;
  wrong: string[];
  milliseconds: number;
}

/** What is to be done in the page, see {@link sampleInPage}. */
interface SampleOrder {
  seed: number;
  count: number;
}

/**
 * Runs in the page, on its own: chooses text ranges by a seeded random generator and all fields and buttons, describes
 * them, finds them with a fresh anchorer and compares with what was chosen.
 */
export function sampleInPage({ seed, count }: SampleOrder): { texts: Tally; fields: Tally; sample: Sample } {
  let state = seed;
  // mulberry32
  const random = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const bare = (text: string) => text.replace(/[\u00ad\u200b\u2060\ufeff\s]+/g, '');
  const tally = (): Tally => ({ exact: 0, moved: 0, fuzzy: 0, ambiguous: 0, orphan: 0, wrong: [], milliseconds: 0 });

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !node.data.trim() || !parent?.checkVisibility({ visibilityProperty: true }))
      continue;
    if (!parent.closest('script, style, noscript, textarea, select, title')) nodes.push(node);
  }

  const ranges: Range[] = [];
  for (let n = 0; n < count && nodes.length > 0; n++) {
    const first = random(nodes.length);
    const last = Math.min(nodes.length - 1, first + (random(3) === 0 ? random(4) : 0));
    const start = nodes[first];
    const end = nodes[last];
    if (!start || !end) continue;
    const range = document.createRange();
    range.setStart(start, random(2) === 0 ? 0 : random(start.length));
    range.setEnd(end, random(2) === 0 || first === last ? end.length : random(end.length));
    // Both ends in text: what is hidden at an end is not part of a quote.
    const inLast = end.data.slice(first === last ? range.startOffset : 0, range.endOffset);
    if (bare(start.data.slice(range.startOffset)) && bare(inLast)) ranges.push(range);
  }

  const texts = tally();
  const fields = tally();
  const sample: Sample = { texts: [], fields: [] };
  for (const range of ranges) {
    const selectors = anchoring.describeRange(range);
    const [quote] = selectors;
    if (quote?.type === 'TextQuoteSelector') sample.texts.push({ selectors, text: quote.exact });
    else texts.wrong.push(`nothing described: ${range.toString().slice(0, 80)}`);
  }
  const elements = [...document.querySelectorAll('input, select, textarea, button')].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && each.getAttribute('type') !== 'hidden',
  );
  for (const element of elements) sample.fields.push(anchoring.describeElement(element));

  const began = performance.now();
  const anchorer = anchoring.createAnchorer();
  sample.texts.forEach(({ selectors }, index) => {
    const found = anchorer.anchor(selectors);
    texts[found.state]++;
    const wanted = ranges[index];
    if (!('range' in found) || !found.range || !wanted) return;
    const same =
      bare(found.range.toString()) === bare(wanted.toString()) &&
      found.range.compareBoundaryPoints(Range.START_TO_END, wanted) > 0 &&
      found.range.compareBoundaryPoints(Range.END_TO_START, wanted) < 0;
    if (!same) texts.wrong.push(`${found.state}: ${wanted} -> ${found.range}`.slice(0, 300));
  });
  texts.milliseconds = performance.now() - began;
  const then = performance.now();
  sample.fields.forEach((selectors, index) => {
    const found = anchorer.anchor(selectors);
    fields[found.state]++;
    if (!('element' in found) || found.element === elements[index]) return;
    fields.wrong.push(`${found.state}: ${elements[index]?.outerHTML} -> ${found.element?.outerHTML}`.slice(0, 400));
  });
  fields.milliseconds = performance.now() - then;
  return { texts, fields, sample };
}

/**
 * Runs in the page, on its own: finds what was described on an older version. Wrong is what was put somewhere although
 * nothing like it is left: for text, less than half of the quote's pairs of letters stand at the place.
 */
export function anchorInPage(sample: Sample): { texts: Tally; fields: Tally; notes: string[] } {
  const tally = (): Tally => ({ exact: 0, moved: 0, fuzzy: 0, ambiguous: 0, orphan: 0, wrong: [], milliseconds: 0 });
  const texts = tally();
  const fields = tally();
  const notes: string[] = [];
  const anchorer = anchoring.createAnchorer();
  const pairs = (text: string) => {
    const letters = text.replace(/[^\p{L}\p{N}█]/gu, '').toLowerCase();
    return new Set(Array.from(letters, (letter, index) => letter + (letters[index + 1] ?? '')));
  };
  for (const { selectors, text } of sample.texts) {
    const found = anchorer.anchor(selectors);
    texts[found.state]++;
    const at = 'range' in found && found.range ? found.range.toString() : undefined;
    if (at === undefined) continue;
    const wanted = pairs(text);
    const there = pairs(at);
    const shared = [...wanted].filter((pair) => pair.includes('█') || there.has(pair)).length;
    if (2 * shared < wanted.size) texts.wrong.push(`${found.state}: ${text} -> ${at}`.slice(0, 300));
    if (found.state === 'fuzzy') notes.push(`${found.confidence.toFixed(2)} ${text}\n     -> ${at}`.slice(0, 500));
  }
  for (const selectors of sample.fields) {
    const found = anchorer.anchor(selectors);
    fields[found.state]++;
    const [selector] = selectors;
    const was = selector?.type === 'CssSelector' ? [selector['rn:role'], selector['rn:name'], selector.value] : [];
    const now = 'element' in found ? found.element?.outerHTML : undefined;
    notes.push(`${found.state} ${found.confidence.toFixed(2)} ${was.join(' | ')}\n     -> ${now}`.slice(0, 500));
  }
  return { texts, fields, notes };
}
