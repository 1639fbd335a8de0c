import type { Answer } from '#tests/bench/pairs/judge.ts';
import type { Listing, Unit } from '#tests/bench/pairs/listing.ts';
import type { Matcher } from '#tests/bench/pairs/matchers/matcher.ts';
import { normalise, type Stretch } from '#tests/bench/pairs/seen-text.ts';
import { describeField, findFields } from './list-fields.ts';
import { type PageText, readPage } from './read-page.ts';
import { rangeOfStretch, stretchOfElement, stretchOfRange } from './stretches.ts';

/** What is to be described: a stretch of text, or a field by its number. */
export type Place = Stretch | { field: number };

const page: PageText = readPage(document.body);
const fields: HTMLElement[] = findFields();

/** Lists the page, and takes the marks of our own pages off, so that no matcher can live on them. */
export function listPage(): Listing {
  const elements = [...document.querySelectorAll('[data-id]')];
  const marked = elements.flatMap((element): Unit[] => {
    const stretch = stretchOfElement(element, page);
    return stretch ? [{ ...stretch, text: textOf(stretch), id: idOf(element) }] : [];
  });
  const listing: Listing = {
    blocks: page.blocks,
    marked,
    fields: fields.map((element) => ({
      ...describeField(element, page),
      ...(element.hasAttribute('data-id') && { id: idOf(element) }),
    })),
  };
  for (const element of elements) element.removeAttribute('data-id');
  return listing;
}

/** Has places described, as JSON: what is described must be fit to be stored. */
export function describe(matcher: Matcher, places: Place[]): string {
  const described = places.map((place) => {
    if (!('field' in place)) return matcher.describeRange(rangeOfStretch(place, page));
    const element = fields[place.field];
    return element && matcher.describeElement?.(element);
  });
  return JSON.stringify(described.map((each) => each ?? null));
}

/** Has what was described on another page sought on this one. */
export async function seek(matcher: Matcher, described: string): Promise<Answer[]> {
  const found = await matcher.anchor(JSON.parse(described));
  return found.map(({ at, note }): Answer => {
    if (at instanceof Range) return { at: stretchOfRange(at, page), note };
    return at ? { field: at instanceof HTMLElement ? fields.indexOf(at) : -1, note } : { note };
  });
}

function idOf(element: Element): string {
  return element.getAttribute('data-id') ?? '';
}

/** Text of an element, with a space where its blocks meet. */
function textOf(stretch: Stretch): string {
  return page.blocks
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
    .map((block) => rangeOfStretch(inner(block, stretch), page).toString())
    .map(normalise)
    .join(' ');
}

function inner(one: Stretch, other: Stretch): Stretch {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}
