/** How a pattern fits a word: the errors, and the part of the word that it was compared with. */
export interface Fit {
  errors: number;
  to: number;
}

/** The longest pattern: one bit for each of its letters. */
const PATTERN_MAX = 31;

/**
 * Makes a function that tells how many typing errors (letters missing, added, wrong, or two of them swapped) lie between
 * a pattern and the beginning of a word; `undefined` for more than `most`. Of beginnings that fit alike, the longest one
 * counts. Bit-parallel: Hyyrö, A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances (2003).
 */
export function createErrorMeter(pattern: string, most: number): (word: string) => Fit | undefined {
  const length = Math.min(pattern.length, PATTERN_MAX);
  const last = 1 << (length - 1);
  const masks = new Int32Array(128);
  const others = new Map<number, number>();
  for (let index = 0; index < length; index += 1) {
    const code = pattern.charCodeAt(index);
    if (code < 128) masks[code] = (masks[code] ?? 0) | (1 << index);
    else others.set(code, (others.get(code) ?? 0) | (1 << index));
  }
  return (word) => {
    let [up, down, zero, before, errors] = [-1, 0, 0, 0, length];
    let best: Fit | undefined;
    const end = Math.min(word.length, length + most);
    for (let index = 0; index < end; index += 1) {
      const code = word.charCodeAt(index);
      const here = (code < 128 ? masks[code] : others.get(code)) ?? 0;
      const swapped = ((~zero & here) << 1) & before;
      zero = (((here & up) + up) ^ up) | here | down | swapped;
      const right = down | ~(zero | up);
      const left = up & zero;
      if (right & last) errors += 1;
      else if (left & last) errors -= 1;
      // The beginning of the word must be met by the beginning of the pattern.
      const shifted = (right << 1) | 1;
      up = (left << 1) | ~(zero | shifted);
      down = shifted & zero;
      before = here;
      if (errors <= most && (!best || errors <= best.errors)) best = { errors, to: index + 1 };
    }
    return best;
  };
}
