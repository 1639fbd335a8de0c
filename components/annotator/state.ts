import type { Appearance } from '@/utils/domain/appearance';
import type { ChangeId } from '@/utils/domain/change';
import type { Box, MarginSlot } from '@/utils/domain/geometry';
import type { Rating } from '@/utils/domain/rating';

/** One sign in the margin. */
export interface Sign {
  note: ChangeId;
  rating: Rating | null;
  /** The concern's name and phrase; never the comment. */
  title: string;
}

/** Signs on one line, and to which side of them there is room for words that say what they are. */
export type SignSlot = MarginSlot<Sign> & { opens: 'left' | 'right' };

/**
 * What moves together: all that stands in the page itself, in one scrolling area, or on one sticky bar. Boxes and slots
 * are relative to the layer, the layer to the host.
 */
export interface Layer {
  id: string;
  x: number;
  y: number;
  /** It stands still in the window while the page is scrolled: then `x` and `y` are relative to the window. */
  pinned: boolean;
  /** What can be seen of a scrolling area, relative to the host; `null`: all. */
  clip: Box | null;
  marks: LayerMarks;
}

/** What is drawn on a layer. The same object means: nothing to draw anew. */
export interface LayerMarks {
  signs: SignSlot[];
  outlines: Box[];
}

/** All that is drawn into the page. Boxes are relative to the host, except where they say viewport. */
export interface AnnotatorState {
  /** The place that a toolbar stands at, and the host's origin then: both in viewport coordinates; and what it offers. */
  toolbar: { at: Box; origin: Pick<Box, 'x' | 'y'>; focus: 'keep' | 'take'; offers: ToolbarOffers } | null;
  /** What was just done, for a while. */
  notice: { text: string; note: ChangeId | null; focus?: 'take' } | null;
  layers: Layer[];
  /** What can be done while picking, the element that is pointed at in viewport coordinates, and what it is in words. */
  picking: { hint: string; at: Box | null; label: string } | null;
}

/** The concerns of the toolbar, in the language of the catalogue. */
export type ToolbarOffers = Pick<Appearance, 'quick' | 'language'>;

/** Nothing to draw. */
export const NOTHING: AnnotatorState = { toolbar: null, notice: null, layers: [], picking: null };
