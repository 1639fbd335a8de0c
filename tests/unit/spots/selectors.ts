import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { occurrenceAt, placesOf } from '@/utils/anchoring/occurrence';
import { quoteAt } from '@/utils/anchoring/quote';
import type { Annotation } from '@/utils/domain/annotation';
import type { CssSelector, Selector } from '@/utils/domain/selector';

/** What somebody marks in a text: `exact`, the `nth` of its kind (from 1), described as on a page. */
export function passageIn(text: string, exact: string, nth = 1): Selector[] {
  const places = placesOf(exact, text);
  const start = places[nth - 1];
  if (start === undefined) throw new RangeError(`"${exact}" is not there so often`);
  const end = start + exact.length;
  return [
    { ...quoteAt(text, { start, end }), ...occurrenceAt(places, start) },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** A field called "Name", the only one, whose parts can be replaced. */
export function field(part: Partial<CssSelector> = {}): Selector[] {
  return [
    {
      type: 'CssSelector',
      value: 'body > main > form > p:nth-of-type(1) > input',
      'rn:role': 'textbox',
      'rn:name': 'Name',
      'rn:groups': ['Kind'],
      'rn:nth': 1,
      'rn:of': 1,
      ...part,
    },
  ];
}

/** A note about a place; its id begins with `id`. */
export function noteAt(id: string, selectors: Selector[], part: Partial<Annotation> = {}): Annotation {
  return noteWith({ id: id.padEnd(43, '_'), target: { ...TARGET, selectors }, concerns: ['x'], ...part });
}
