import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlockForm } from './block-form.ts';
import { blockIds, type IdStyle } from './block-ids.ts';
import { renderBlockTexts } from './block-texts.ts';
import { PASSAGE } from './sentences.ts';

/** What kinds may have differently. */
export interface BlockOptions {
  ids?: IdStyle;
  /** Instead of the German passage. */
  passage?: Html;
}

/** The block in two parts, for kinds that treat them differently. */
export interface BlockParts {
  /** Headings, passages, links, image, table. */
  texts: Html;
  /** Controls. */
  form: Html;
}

/** The two parts of a block. */
export function renderBlockParts({ ids = 'stable', passage = html`${PASSAGE}` }: BlockOptions = {}): BlockParts {
  return { texts: renderBlockTexts(passage), form: renderBlockForm(blockIds(ids)) };
}

/**
 * The same targets for every kind of page: each of the probes once, among text and controls much like it. Its
 * headings are of the third level and below.
 */
export function renderBlock(options?: BlockOptions): Html {
  const { texts, form } = renderBlockParts(options);
  return html`${texts}${form}`;
}
