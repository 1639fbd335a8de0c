import type { Block, Extent, Piece } from './model.ts';
import type { Random } from './random.ts';
import { paperName, span } from './words.ts';

/** At `at`, in the text before all edits, `removed` characters gave way to `inserted`. */
export interface Edit {
  at: number;
  removed: number;
  inserted: string;
}

/** In text nodes of so many words only letters are edited: another word would say something else altogether. */
const FEW_WORDS = 3;
/** An edit at a word changes so many characters on average (half of the edits are of words, half of single letters). */
const MEAN_CHANGED = 5.1;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';

/**
 * Edits a page's text: `share` (0 to 1) of its characters replaced, inserted or deleted, by words and by single letters,
 * spread over all. Markup and white space stay. Answers the edited page and what was done, in the order of the text.
 */
export function editPage(blocks: readonly Block[], random: Random, share: number): { blocks: Block[]; edits: Edit[] } {
  const edits: Edit[] = [];
  let at = 0;
  const editPiece = (piece: Piece): Piece => {
    if ('markup' in piece) return piece;
    const here = editsOf(piece.text, random, share);
    edits.push(...here.map((edit) => ({ ...edit, at: edit.at + at })));
    at += piece.text.length;
    return { text: applyEdits(piece.text, here) };
  };
  return { blocks: blocks.map((block) => ({ ...block, pieces: block.pieces.map(editPiece) })), edits };
}

/** The text after the edits, which must be in order and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const { at, removed, inserted } of edits) {
    result += text.slice(done, at) + inserted;
    done = at + removed;
  }
  return result + text.slice(done);
}

/** How many characters edits change: of each the larger of what went and what came. */
export function changedCharacters(edits: readonly Edit[]): number {
  return edits.reduce((sum, { removed, inserted }) => sum + Math.max(removed, inserted.length), 0);
}

/**
 * Where an extent lies after edits (in order and apart). What came in right before its first or right behind its last
 * character is outside; what took the place of its first or last characters is inside.
 */
export function trackExtent({ start, end }: Extent, edits: readonly Edit[]): Extent {
  let shift = 0;
  let from: number | undefined;
  for (const { at, removed, inserted } of edits) {
    if (from === undefined && (at > start || (at === start && removed > 0) || at + removed > start)) {
      from = Math.min(start, at) + shift;
    }
    if (at >= end) break;
    if (at + removed > end) return { start: from ?? start + shift, end: at + shift + inserted.length };
    shift += inserted.length - removed;
  }
  return { start: from ?? start + shift, end: end + shift };
}

function editsOf(text: string, random: Random, share: number): Edit[] {
  const words = [...text.matchAll(/\S+/g)];
  return words.flatMap((word) => {
    const length = word[0].length + 1;
    if (!random.chance((share * length) / MEAN_CHANGED)) return [];
    const whole = words.length > FEW_WORDS && random.chance(0.5);
    return whole ? editWord(word, random) : editLetter(word, random, words.length);
  });
}

/** A word gives way to other words, goes with the space behind it, or is preceded by another. */
function editWord(word: RegExpExecArray, random: Random): Edit {
  const kind = random.below(3);
  const length = word[0].length;
  if (kind === 0) return { at: word.index, removed: length, inserted: newWord(random) };
  const space = word.input.charAt(word.index + length) === ' ' ? 1 : 0;
  if (kind === 1) return { at: word.index, removed: length + space, inserted: '' };
  return { at: word.index, removed: 0, inserted: `${newWord(random)} ` };
}

/** A letter gives way to another, goes, or is preceded by another. */
function editLetter(word: RegExpExecArray, random: Random, words: number): Edit {
  const at = word.index + random.below(word[0].length);
  const kind = random.below(3);
  if (kind === 0) return { at, removed: 1, inserted: random.pick([...LETTERS]) };
  // A text of one letter must not vanish.
  if (kind === 1 && (words > 1 || word[0].length > 1)) return { at, removed: 1, inserted: '' };
  return { at, removed: 0, inserted: random.pick([...LETTERS]) };
}

function newWord(random: Random): string {
  return random.chance(0.5) ? paperName(random) : (span(random).split(' ')[1] ?? 'neu');
}
