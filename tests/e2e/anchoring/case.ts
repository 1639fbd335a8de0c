/**
 * A page, what is marked on it, what happens to it, and where the mark must be afterwards.
 *
 * Text is marked by `⟦` and `⟧` in the HTML (taken out before anything runs) or by `select`; an element by `data-target`
 * (which anchoring does not look at). `change` and `select` run in the page.
 */
export interface AnchoringCase {
  name: string;
  html: string;
  select?: () => Range;
  /** The page is edited. `target` is the marked element, or the one that holds the marked text. */
  change?: (target: Element) => void;
  /** `not found`: ambiguous or orphan; `not wrong`: in the right place or not found; `nothing`: no selectors. */
  expected: 'exact' | 'moved' | 'fuzzy' | 'ambiguous' | 'orphan' | 'nothing' | 'not found' | 'not wrong';
  /** The text that must be found, whatever white space; left out: the text that was marked. */
  text?: string;
  /** CSS selector of the element that must hold what is found; left out: the one that held the mark, if still there. */
  within?: string;
  /** These must not occur in the selectors. */
  secrets?: string[];
}

/** What a case came to, as far as it can leave the page. */
export interface CaseResult {
  selectors: string;
  state: string;
  /** Without white space, as `markedText`. */
  text: string;
  markedText: string;
  inPlace: boolean;
  mutations: number;
  sameInBulk: boolean;
}
