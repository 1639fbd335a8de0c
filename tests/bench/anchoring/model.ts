import type { Html } from '#tests/portal/core/html.ts';
import { html } from '#tests/portal/core/html.ts';

/** A part of a page: markup as it is, or text that a reader sees (or white space between blocks). */
export type Piece = { markup: string } | { text: string };

/** What a block is to a reader; `frame` holds only markup that others stand in, or the white space of such. */
type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'field' | 'button' | 'frame';

/** Something that comes and goes as a whole. */
export interface Block {
  kind: BlockKind;
  pieces: readonly Piece[];
}

/**
 * Where a quote stands: offsets, UTF-16, among all characters of the page's text nodes in tree order, white space and
 * all (`body.textContent`); `end` excluded. That text is the pieces' text put together, so that the model knows the
 * truth without asking the page.
 */
export interface Extent {
  start: number;
  end: number;
}

/** The text of a block: its pieces' text, put together. */
export function textOfBlock({ pieces }: Block): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
}

/** The page's text, the same as `body.textContent` in a browser. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('');
}

/** Where each block's text begins, and behind the last one's end: one number more than there are blocks. */
export function startsOf(blocks: readonly Block[]): number[] {
  let at = 0;
  return [0, ...blocks.map((block) => (at += textOfBlock(block).length))];
}

/** How many text nodes a browser makes of it: markup parts text, a piece without characters makes none. */
export function countTextNodes(blocks: readonly Block[]): number {
  let count = 0;
  let open = false;
  for (const { pieces } of blocks) {
    for (const piece of pieces) {
      if ('markup' in piece) open = false;
      else if (piece.text && !open) {
        open = true;
        count += 1;
      }
    }
  }
  return count;
}

/** The page's markup. No white space but that of the pieces lies in the body. */
export function renderPage(blocks: readonly Block[]): string {
  const body = blocks.map(({ pieces }) => pieces.map(renderPiece).join('')).join('');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Musterstadt</title></head><body>${body}</body></html>`;
}

function renderPiece(piece: Piece): string {
  return 'markup' in piece ? piece.markup : markupOf(html`${piece.text}`);
}

function markupOf({ markup }: Html): string {
  return markup;
}
