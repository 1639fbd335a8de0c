/**
 * What became of a target on this page.
 * - `exact`: as it was described, where it was described
 * - `moved`: the same text or element, elsewhere or in surroundings that changed a bit
 * - `fuzzy`: the text itself was edited
 * - `ambiguous`: several places fit alike, none is chosen; `orphan`: none fits
 *
 * `range` is there for text, `element` for elements; `confidence` is 0 to 1.
 */
export type Anchored =
  | { state: 'exact' | 'moved' | 'fuzzy'; range?: Range; element?: Element; confidence: number }
  | { state: 'ambiguous' | 'orphan'; confidence: number };
