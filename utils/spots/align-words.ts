import { outlineOf } from './first-look';
import { ANY, isSameWord, knownLength, stemOf, type Word } from './words';

/** How two stretches of words lie on one another. Lengths are characters of words. */
export interface Alignment {
  /** Agreeing words that both have marked. */
  shared: number;
  /** All agreeing words. */
  agreeing: number;
  /** What lies between the first and the last agreeing word of either and does not agree. */
  differing: number;
  /** Agreeing words before the first and behind the last of those that both have marked. */
  before: number;
  behind: number;
  /** Both have a number, one of them marked, and not the same one. */
  renumbered: boolean;
  /** Before or behind what agrees both go on with marked words, which do not agree: what overlaps does not part so. */
  diverging: boolean;
  /** On so many sides of what agrees both go on with words of which one has marked some, and which do not agree. */
  parting: number;
  /** Between the first and the last agreeing word, what the other does not have there, of the one and of the other: one of both has it marked. */
  lost: string[];
  gained: string[];
}

/** What a word that does not agree costs, as part of its length. */
const COST = 0.7;

/**
 * The best local alignment of two lists of words (Smith and Waterman 1981), by the length of words that agree. Nothing where no
 * word agrees.
 */
export function alignWords(one: readonly Word[], other: readonly Word[]): Alignment | undefined {
  const width = other.length + 1;
  const scores = room((one.length + 1) * width);
  scores.fill(0, 0, width);
  const { stems, lengths } = outlineOf(other);
  let best = 0;
  let end = 0;
  for (let row = 1; row <= one.length; row += 1) {
    const left = one[row - 1]?.text ?? '';
    const stem = stemOf(left);
    const agreeing = knownLength(left) + 0.1;
    const skipped = COST * left.length;
    const here = row * width;
    let across = scores[here - width] ?? 0;
    let score = 0;
    scores[here] = 0;
    for (let column = 1; column <= other.length; column += 1) {
      const right = stems[column - 1] ?? 0;
      const gain = COST * (lengths[column - 1] ?? 0);
      const above = scores[here - width + column] ?? 0;
      const mayAgree = stem === right || stem === ANY || right === ANY;
      const isAgreeing = mayAgree && isSameWord(left, other[column - 1]?.text ?? '');
      const met = across + (isAgreeing ? agreeing : -Math.max(skipped, gain));
      score = Math.max(0, met, above - skipped, score - gain);
      scores[here + column] = score;
      across = above;
      if (score > best) {
        best = score;
        end = here + column;
      }
    }
  }
  return best > 0 ? trace(one, other, scores, end) : undefined;
}

/** Where the scores of one comparison stand until the next: there are hundreds of thousands. */
let scratch = new Float64Array(1024);

function room(size: number): Float64Array {
  if (scratch.length < size) scratch = new Float64Array(size * 2);
  return scratch;
}

function trace(one: readonly Word[], other: readonly Word[], scores: Float64Array, end: number): Alignment {
  const width = other.length + 1;
  const found: Alignment = {
    shared: 0,
    agreeing: 0,
    differing: 0,
    before: 0,
    behind: 0,
    renumbered: false,
    diverging: false,
    parting: 0,
    lost: [],
    gained: [],
  };
  let [row, column] = [Math.floor(end / width), end % width];
  found.diverging = areMarked(one[row], other[column]);
  found.parting = isOneMarked(one[row], other[column]) ? 1 : 0;
  while (row > 0 && column > 0 && (scores[row * width + column] ?? 0) > 0) {
    const [left, right] = [one[row - 1], other[column - 1]];
    if (!left || !right) break;
    const score = scores[row * width + column] ?? 0;
    const isAgreeing = isSameWord(left.text, right.text);
    const step = isAgreeing ? knownLength(left.text) + 0.1 : -COST * Math.max(left.text.length, right.text.length);
    if (isClose(score, (scores[(row - 1) * width + column - 1] ?? 0) + step)) {
      if (isAgreeing) count(found, left, right);
      else {
        found.differing += Math.max(left.text.length, right.text.length);
        if (left.marked || right.marked) {
          found.lost.push(left.text);
          found.gained.push(right.text);
          found.renumbered ||= tells(left) && tells(right);
        }
      }
      row -= 1;
      column -= 1;
    } else if (isClose(score, (scores[(row - 1) * width + column] ?? 0) - COST * left.text.length)) {
      found.differing += left.text.length;
      if (left.marked) found.lost.push(left.text);
      row -= 1;
    } else {
      found.differing += right.text.length;
      if (right.marked) found.gained.push(right.text);
      column -= 1;
    }
  }
  found.diverging ||= areMarked(one[row - 1], other[column - 1]);
  found.parting += isOneMarked(one[row - 1], other[column - 1]) ? 1 : 0;
  return found;
}

function areMarked(left: Word | undefined, right: Word | undefined): boolean {
  return Boolean(left?.marked && right?.marked);
}

function isOneMarked(left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && (left.marked || right.marked);
}

/** Words are met from the last to the first. */
function count(found: Alignment, left: Word, right: Word): void {
  const length = knownLength(left.text);
  found.agreeing += length;
  if (left.marked && right.marked) {
    found.shared += length;
  } else if (found.shared > 0) found.before += length;
  else found.behind += length;
}

/** Numbers tell alike texts apart, and what was masked for being somebody's name or number does. */
function tells({ text }: Word): boolean {
  return /[\d\u2588]/.test(text);
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
