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

/** All that is drawn into the page. Boxes are relative to the host, except where they say viewport. */
export interface AnnotatorState {
  /** The place that a toolbar stands at, and the host's origin then: both in viewport coordinates. */
  toolbar: { at: Box; origin: Pick<Box, 'x' | 'y'>; focus: 'keep' | 'take' } | null;
  /** What was just done, for a while. */
  notice: { text: string; note: ChangeId | null } | null;
  signs: MarginSlot<Sign>[];
  outlines: Box[];
  /** The element under the pointer while picking, in viewport coordinates, and what it is in words. */
  picking: { at: Box | null; label: string } | null;
}

/** Nothing to draw. */
export const NOTHING: AnnotatorState = { toolbar: null, notice: null, signs: [], outlines: [], picking: null };
