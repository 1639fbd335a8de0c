import type { Answer } from '#tests/bench/pairs/judge.ts';
import type { Listing, Unit } from '#tests/bench/pairs/listing.ts';
import type { Found, Matcher } from '#tests/bench/pairs/matchers/matcher.ts';
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

/** Has places described until the time is up, as JSON: what is described must be fit to be stored. */
export async function describe(matcher: Matcher, places: readonly Place[], withinMs: number): Promise<string> {
  const until = performance.now() + withinMs;
  const described: unknown[] = [];
  for (const place of places) {
    if (performance.now() > until) break;
    described.push((await describePlace(matcher, place)) ?? null);
  }
  return JSON.stringify(described);
}

/** Has what was described on another page sought on this one until the time is up; an answer for each that was sought. */
export async function seek(matcher: Matcher, described: string, withinMs: number): Promise<Answer[]> {
  const until = performance.now() + withinMs;
  const list: unknown[] = JSON.parse(described);
  const answers: Answer[] = [];
  while (answers.length < list.length && performance.now() < until) {
    const asked = list.slice(answers.length, matcher.takes === 'all' ? undefined : answers.length + 1);
    const found = await matcher.anchor(asked);
    answers.push(...asked.map((_, index) => answerOf(found[index] ?? { note: 'no answer' })));
  }
  return answers;
}

function describePlace(matcher: Matcher, place: Place): unknown {
  if (!('field' in place)) return matcher.describeRange(rangeOfStretch(place, page));
  const element = fields[place.field];
  return element && matcher.describeElement?.(element);
}

function answerOf({ at, note }: Found): Answer {
  if (at instanceof Range) return { at: stretchOfRange(at, page), note };
  return at ? { field: at instanceof HTMLElement ? fields.indexOf(at) : -1, note } : { note };
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
