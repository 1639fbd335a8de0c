import { type Block, type Extent, startsOf, textOf, textOfBlock } from './model.ts';
import type { Random } from './random.ts';

/** How many quotes, and how many of them are labels and buttons that stand many times. */
export interface QuoteOrder {
  count: number;
  labels: number;
}

/** Shorter ones would stand elsewhere by chance. */
const SHORTEST = 20;

/**
 * Chooses quotes from a page, in no order: labels and button words that stand several times, the note being on one of
 * them; and text that stands once: whole sentences, parts of them, paragraphs, and across two blocks. All begin and end
 * at a word. No two labels are the same, nor two other quotes. Throws where the page has too few.
 */
export function chooseQuotes(blocks: readonly Block[], random: Random, { count, labels }: QuoteOrder): Extent[] {
  const text = textOf(blocks);
  const starts = startsOf(blocks);
  const order = random.shuffle(blocks.map((_, index) => index));
  const repeated = order.flatMap((index) => labelAt(blocks, starts, index)).slice(0, labels);
  const seen = new Set<string>();
  const unique: Extent[] = [];
  while (unique.length < count - labels) {
    const before = unique.length;
    for (const index of order) {
      if (unique.length === count - labels) break;
      const extent = passageAt(blocks, starts, index, random);
      if (!extent) continue;
      const quote = text.slice(extent.start, extent.end);
      if (quote.length < SHORTEST || seen.has(quote) || text.indexOf(quote) !== text.lastIndexOf(quote)) continue;
      seen.add(quote);
      unique.push(extent);
    }
    if (unique.length === before) break;
  }
  if (repeated.length < labels || unique.length < count - labels) throw new RangeError('the page has too few quotes');
  return random.shuffle([...repeated, ...unique]);
}

function labelAt(blocks: readonly Block[], starts: readonly number[], index: number): Extent[] {
  const block = blocks[index];
  const start = starts[index];
  if (!block || start === undefined || (block.kind !== 'field' && block.kind !== 'button')) return [];
  const label = block.pieces.find((piece) => 'text' in piece);
  return label && 'text' in label ? [{ start, end: start + label.text.length }] : [];
}

/** A passage that begins in this block; none in what is no prose. */
function passageAt(
  blocks: readonly Block[],
  starts: readonly number[],
  index: number,
  random: Random,
): Extent | undefined {
  const block = blocks[index];
  const next = blocks[index + 1];
  const start = starts[index];
  if (!block || start === undefined || !['paragraph', 'item', 'row', 'heading'].includes(block.kind)) return undefined;
  const text = textOfBlock(block).trimEnd();
  if (block.kind !== 'paragraph' && block.kind !== 'item') return { start, end: start + text.length };
  const kind = random.below(20);
  if (kind < 2) return { start, end: start + text.length };
  if (kind < 4 && next && /paragraph|item/.test(next.kind)) return acrossBlocks(text, textOfBlock(next), start, random);
  const sentences = [...text.matchAll(/\S.*?\.(?= [A-ZÄÖÜ]|$)/g)];
  const chosen = random.pick(sentences);
  const from = start + chosen.index;
  if (kind < 11) return { start: from, end: from + chosen[0].length };
  const words = [...chosen[0].matchAll(/\S+/g)];
  const first = random.below(Math.max(1, words.length - 4));
  const last = Math.min(words.length - 1, first + 3 + random.below(7));
  return { start: from + at(words, first), end: from + at(words, last) + (words[last]?.[0].length ?? 0) };
}

/** From within a block's last words to within the next one's first. */
function acrossBlocks(text: string, next: string, start: number, random: Random): Extent {
  const words = [...text.matchAll(/\S+/g)];
  const following = [...next.matchAll(/\S+/g)];
  const from = at(words, Math.max(0, words.length - 3 - random.below(8)));
  const last = following[Math.min(following.length - 1, 2 + random.below(8))];
  return { start: start + from, end: start + text.length + 1 + (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

function at(words: readonly RegExpExecArray[], index: number): number {
  return words[index]?.index ?? 0;
}
