/**
 * The selected text as a range; `null` when nothing is selected, or only something inside of a form field. `trees` are
 * open shadow trees that the selection may lie in: browsers tell about those only who names them.
 * Source: https://w3c.github.io/selection-api/#dom-selection-getcomposedranges
 */
export function selectedRange(document: Document, trees: readonly ShadowRoot[] = []): Range | null {
  const selection = document.getSelection();
  const inTree = selection && trees.length > 0 ? composedRange(document, selection, trees) : null;
  if (inTree) return inTree;
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.toString().trim() === '' ? null : selection.getRangeAt(0).cloneRange();
}

/** Older Chromium: a shadow tree has a selection of its own. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null };
/** Not yet in all of our browsers. */
type ComposedSelection = Partial<Pick<Selection, 'getComposedRanges'>>;

function composedRange(document: Document, selection: Selection, trees: readonly ShadowRoot[]): Range | null {
  const composed = (selection as ComposedSelection).getComposedRanges?.call(selection, { shadowRoots: [...trees] })[0];
  if (composed) return rangeBetween(document, composed);
  for (const tree of trees as readonly SelectingRoot[]) {
    const own = tree.getSelection?.();
    if (own && own.rangeCount > 0 && !own.isCollapsed) return nonEmpty(own.getRangeAt(0).cloneRange());
  }
  return null;
}

/** A range cannot reach from one tree into another; it collapses then, and the document's own selection holds. */
function rangeBetween(document: Document, ends: AbstractRange): Range | null {
  const range = document.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return nonEmpty(range);
}

function nonEmpty(range: Range): Range | null {
  return range.toString().trim() === '' ? null : range;
}
