import type { ChangeId } from './change';
import type { Rating } from './rating';
import type { Selector } from './selector';
import type { Whereabouts } from './target';

/** What the content script needs to know of a note to draw it: no comment, no suggestion. */
export interface Mark {
  id: ChangeId;
  step: string;
  /** The frame that it stands in, as in its target; empty for the page itself. */
  frame: string;
  selectors: Selector[];
  rating: Rating | null;
  /** The concerns' names and phrases in the language of the interface. */
  title: string;
}

/** How a mark was found on the page. `elsewhere`: it belongs to another step, so it was not sought. */
export type MarkState = 'found' | 'ambiguous' | 'orphan' | 'elsewhere';

/** What a content script says of its document: the page itself, or a frame in it. */
export interface PageState {
  where: Whereabouts;
  marks: Record<ChangeId, MarkState>;
  /** The marks are hidden for a moment. */
  hidden: boolean;
  /** Origins of frames from elsewhere in this page. */
  foreign: string[];
}
