import type { NoteLists } from '@/components/panel/view-state';
import type { Annotation } from '@/utils/domain/annotation';
import type { MarkState, PageState } from '@/utils/domain/page-state';
import { sortNotes } from '@/utils/domain/sort';

/** Sorts a service's notes by what the page said of them. A note of another page or step is not lost. */
export function listNotes(notes: readonly Annotation[], page: PageState): NoteLists {
  const lists: NoteLists = { here: [], elsewhere: [], lost: [] };
  for (const note of sortNotes(notes)) {
    const ofPage = note.target.page.key === page.where.page.key;
    const state = (ofPage && stateOf(note, page)) || 'elsewhere';
    if (state === 'found') lists.here.push(note);
    else if (state === 'elsewhere') lists.elsewhere.push(note);
    else lists.lost.push(note);
  }
  return lists;
}

/** A note of the whole step is where that step is, whichever frame tells of it; one of the whole page on all its steps. */
function stateOf({ id, target }: Annotation, { where, marks }: PageState): MarkState | undefined {
  if (target.selectors.length > 0) return marks[id];
  return ['', where.step.key].includes(target.step.key) ? 'found' : 'elsewhere';
}
