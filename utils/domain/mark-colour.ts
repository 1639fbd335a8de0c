/** The colours that marked text can have. `underline` paints no background at all. */
export const MARK_COLOURS = ['yellow', 'blue', 'green', 'underline'] as const;
export type MarkColour = (typeof MARK_COLOURS)[number];

/** CSS colours: what lies under the text, and the line below it. */
export interface MarkPaint {
  background: string;
  underline: string;
}

/**
 * How each colour is painted. The page's own colours are unknown, so every background lets most of the page through:
 * dark text on light and light text on dark stay readable, and each line stands out on both. A test computes it.
 */
export const MARK_PAINTS: Readonly<Record<MarkColour, MarkPaint>> = {
  yellow: { background: '#ffe58a59', underline: '#8a6d00' },
  blue: { background: '#9ecbff59', underline: '#2a6fc9' },
  green: { background: '#a3e2b059', underline: '#2a7d46' },
  underline: { background: 'transparent', underline: '#757575' },
};
