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
  const [element, otherElement] = [elementOf(one), elementOf(other)];
  if (element && otherElement) return compareElements(element, otherElement);
  const [passage, otherPassage] = [passageOf(one), passageOf(other)];
  if (element && otherPassage) return compareLabelAndText(element, otherPassage);
  if (otherElement && passage) return compareLabelAndText(otherElement, passage);
  if (passage && otherPassage) return compareTexts(passage, otherPassage);
  // What is noted of the step as a whole is a place of its own.
  return one.selectors.length === 0 && other.selectors.length === 0 ? 'same' : 'other';
}

function passageOf(target: Target): Passage | undefined {
  const quote = elementOf(target) ? undefined : quoteOf(target);
  const position = target.selectors.find((selector) => selector.type === 'TextPositionSelector');
  return quote && { quote, position };
}

/** A marked label may mean its field. It is asked: the same words may be the label of another one. */
function compareLabelAndText({ refinedBy, 'rn:name': name = '' }: CssSelector, { quote }: Passage): Likeness {
  const label = refinedBy?.exact ?? name;
  if (!label || !quote.exact.trim()) return 'other';
  if (refinedBy && compareTexts({ quote: refinedBy }, { quote }) !== 'other') return 'near';
  return agree(label, quote.exact) ? 'near' : 'other';
}
