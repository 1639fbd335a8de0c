import type { CssSelector } from '@/utils/domain/selector';
import { elementOf, quoteOf, type Target } from '@/utils/domain/target';
import { compareElements } from './compare-elements';
import type { Passage } from './compare-positions';
import { compareTexts } from './compare-texts';
import type { Likeness } from './likeness';
import { agree } from './words';

/**
 * Whether two targets of the same page, step and frame are the same place. Of the page itself only what their selectors kept is
 * known; the two may be of different versions of it.
 */
export function compareTargets(one: Target, other: Target): Likeness {
  const { element, passage } = sightOf(one);
  const { element: otherElement, passage: otherPassage } = sightOf(other);
  if (element && otherElement) return compareElements(element, otherElement);
  if (element && otherPassage) return compareLabelAndText(element, otherPassage);
  if (otherElement && passage) return compareLabelAndText(otherElement, passage);
  if (passage && otherPassage) return compareTexts(passage, otherPassage);
  // What is noted of the step as a whole is a place of its own.
  return one.selectors.length === 0 && other.selectors.length === 0 ? 'same' : 'other';
}

/** What a target points to. */
interface Sight {
  element: CssSelector | undefined;
  passage: Passage | undefined;
}

/** Each target is compared with many others. */
const known = new WeakMap<Target, Sight>();

function sightOf(target: Target): Sight {
  const before = known.get(target);
  if (before) return before;
  const element = elementOf(target);
  const quote = element ? undefined : quoteOf(target);
  const position = target.selectors.find((selector) => selector.type === 'TextPositionSelector');
  const sight = { element, passage: quote && { quote, position } };
  known.set(target, sight);
  return sight;
}

/** A marked label may mean its field. It is asked: the same words may be the label of another one. */
function compareLabelAndText({ refinedBy, 'rn:name': name = '' }: CssSelector, { quote }: Passage): Likeness {
  const label = refinedBy?.exact ?? name;
  if (!label || !quote.exact.trim()) return 'other';
  if (refinedBy && compareTexts({ quote: refinedBy }, { quote }) !== 'other') return 'near';
  return agree(label, quote.exact) ? 'near' : 'other';
}
