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
  let painted: readonly Range[] = [];
  const isPainted = (ranges: readonly Range[]) =>
    CSS.highlights.has(name) &&
    ranges.length === painted.length &&
    ranges.every((range, index) => range === painted[index]);
  return {
    paint(ranges) {
      if (ranges.length === 0) CSS.highlights.delete(name);
      // Live ranges follow the page by themselves; a new highlight makes the browser look through the whole page.
      else if (!isPainted(ranges)) CSS.highlights.set(name, new Highlight(...ranges));
      painted = ranges;
    },
    clear: () => void CSS.highlights.delete(name),
  };
}

/** A random name of twelve small letters, from twelve random bytes. */
export function highlightName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
