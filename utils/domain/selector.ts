/**
 * Selectors of the W3C Web Annotation vocabulary, as far as we write them.
 * Source: https://www.w3.org/TR/annotation-model/#selectors
 */

/**
 * A text that stood beside a place and nowhere else on the page. `rn:offset`: where it began, counted from the beginning of
 * the place (or of an element's label), in UTF-16 code units of the normalised text.
 */
export interface Landmark {
  exact: string;
  'rn:offset': number;
  /** It was a block of its own (paragraph, cell, label …), no part of one. */
  'rn:whole'?: true;
}

/** Text by itself and its neighbourhood. Lengths are UTF-16 code units; {@link MASK} in any part matches any character. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
  /** It was number `nth` (from 1) of the `of` places that read alike. */
  'rn:nth'?: number;
  'rn:of'?: number;
  /** Nothing else on the page read like it, not even nearly. */
  'rn:alone'?: true;
  /** In how many blocks (paragraphs, cells, list items …) it stood. */
  'rn:blocks'?: number;
  /** It was all of them, from the beginning of the first to the end of the last: a heading or label, no word of a sentence. */
  'rn:whole'?: true;
  /** Legends of the groups around it, outermost first. */
  'rn:groups'?: string[];
  /** Headings above it, h1 first. */
  'rn:headings'?: string[];
  /** The nearest heading or legend of each other place that read alike: it must not be taken for one of them. */
  'rn:twins'?: string[];
  /** If it stood more than once: what stood beside this one alone. */
  'rn:beside'?: Landmark[];
}

/** Offsets into the normalised text of the root, in UTF-16 code units. A tie-breaker, never a proof. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/**
 * An element. `value` is a CSS selector that found it when it was described; the keys with the prefix `rn:` are ours
 * (W3C allows further keys on a selector) and describe what the element *is*, so that it can be found again when the
 * CSS selector no longer fits. Never a field's value.
 */
export interface CssSelector {
  type: 'CssSelector';
  value: string;
  /** Visible text of the element or its label. */
  refinedBy?: TextQuoteSelector;
  /** ARIA role, explicit or implied by the element: `textbox`, `combobox`, `radiogroup`, `button`, `img`, `region` … */
  'rn:role'?: string;
  /** Accessible name. */
  'rn:name'?: string;
  /** The field must be filled in. */
  'rn:required'?: boolean;
  /** Attributes that survive a new rendering: name, id (unless generated), autocomplete, aria-label, type. */
  'rn:attributes'?: Record<string, string>;
  /** Legends of the groups around it, outermost first. */
  'rn:groups'?: string[];
  /** Headings above it, h1 first. */
  'rn:headings'?: string[];
  /** The nearest heading or legend of each other element of the same role and name: it must not be taken for one of them. */
  'rn:twins'?: string[];
  /** It was number `nth` (from 1) of the `of` elements of the same role and name. */
  'rn:nth'?: number;
  'rn:of'?: number;
  /** If there were several: what stood beside this one alone. */
  'rn:beside'?: Landmark[];
}

/** Any selector that we write. */
export type Selector = TextQuoteSelector | TextPositionSelector | CssSelector;
