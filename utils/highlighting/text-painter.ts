/** Paints passages of text without touching the page's DOM. */
export interface TextPainter {
  /** Shows exactly these ranges, instead of those before. */
  paint(ranges: readonly Range[]): void;
  /** Takes our highlight away. The page's own highlights are never touched. */
  clear(): void;
}

/**
 * Paints with one highlight of the CSS Custom Highlight API. The name is random, because a page can read it; what a
 * note says stands in the margin instead.
 */
export function createTextPainter(name: string): TextPainter {
  return {
    paint(ranges) {
      if (ranges.length === 0) CSS.highlights.delete(name);
      else CSS.highlights.set(name, new Highlight(...ranges));
    },
    clear: () => void CSS.highlights.delete(name),
  };
}

/** A random name of twelve small letters, from twelve random bytes. */
export function highlightName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
