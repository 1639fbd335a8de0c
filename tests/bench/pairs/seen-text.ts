/** Shown as nothing or as a gap: white space, soft hyphen, zero-width space, word joiner, byte order mark. */
const NOT_SEEN = /[\s\u00ad\u200b\u2060\ufeff]/g;
const SHAPELESS = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * A stretch of a page, counted in *seen characters*: UTF-16 units that are neither white space nor without a shape,
 * over all visible text in document order. `end` is excluded. Both versions of a page and all matchers can be compared
 * in them, however each of them treats white space.
 */
export interface Stretch {
  start: number;
  end: number;
}

/** Text as a reader sees it: shapeless characters left out, white space as one space, none at the ends. */
export function normalise(text: string): string {
  return text.replace(SHAPELESS, '').replace(/\s+/g, ' ').trim();
}

/** How many seen characters a text has, see {@link Stretch}. */
export function seenLength(text: string): number {
  return text.replace(NOT_SEEN, '').length;
}

/** The part of a normalised text that stands at a stretch of it. */
export function sliceSeen(text: string, { start, end }: Stretch): string {
  let seen = 0;
  let slice = '';
  for (const char of text) {
    if (seen >= end) break;
    if (char === ' ') {
      if (slice) slice += ' ';
      continue;
    }
    if (seen >= start) slice += char;
    seen += char.length;
  }
  return slice.trim();
}

/** How many seen characters two stretches share. */
export function overlap(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
