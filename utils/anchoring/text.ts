/** Shown as nothing: soft hyphen, zero-width space, word joiner, byte order mark. Pages add and drop them at will. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/;
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');
const SPACE = /\s/;
/** What {@link collapse} changes. */
const UNTIDY = /[\u00ad\u200b\u2060\ufeff]|\s\s|[^\S ]/;
const WORD = /[\p{L}\p{M}\p{N}\u2588\ud800-\udfff]/u;

/** A stretch of normalised text: UTF-16 offsets, `end` excluded. */
export interface Extent {
  start: number;
  end: number;
}

/** Text as a reader sees it: white space as one space, characters without a shape left out. */
export function collapse(text: string): string {
  // Most texts of a page are as they are shown: one look is cheaper than two replacements.
  if (!UNTIDY.test(text)) return text;
  return text.replace(ALL_UNSEEN, '').replace(/\s+/g, ' ');
}

/** How many characters of `data` remain once collapsed and trimmed. */
export function collapsedLength(data: string): number {
  return collapse(data).trim().length;
}

/** Where character number `offset` of the collapsed and trimmed `data` stands in `data` itself. */
export function rawOffset(data: string, offset: number): number {
  let seen = 0;
  let space = false;
  for (let at = 0; at < data.length; at++) {
    const char = data.charAt(at);
    if (UNSEEN.test(char)) continue;
    if (SPACE.test(char)) {
      space = true;
      continue;
    }
    if (space && seen > 0) seen++;
    space = false;
    if (seen >= offset) return at;
    seen++;
  }
  return data.length;
}

/** Whether a word goes on from `left` to `right` (single characters, either may be empty). */
export function withinWord(left: string, right: string): boolean {
  return WORD.test(left) && WORD.test(right);
}

/** Whether the character at `at` is the second half of a surrogate pair. */
export function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
