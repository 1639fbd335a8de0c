import { type Annotation, TEXT_FIELDS } from './annotation';
import type { OwnConcern } from './own-concern';
import type { CssSelector, Landmark, Selector, TextQuoteSelector } from './selector';

/**
 * What a text of a note is. `context`: what stood around the place; `label`: what a field or service is called; `spot`: what was
 * said of its problem spot.
 */
export type TextPlace = 'quote' | 'context' | 'heading' | 'label' | 'comment' | 'suggestion' | 'reply' | 'spot';

/** Reads or replaces one text of a note. */
type TextChange = (text: string, place: TextPlace) => string;

/** The note with each of its texts replaced: what people wrote, and what was read on the page. Keys and ids stay. */
export function mapTexts(note: Annotation, change: TextChange): Annotation {
  const { target } = note;
  const alternatives: Annotation['alternatives'] = {};
  for (const field of TEXT_FIELDS) {
    const versions = note.alternatives[field];
    if (versions) alternatives[field] = versions.map((text) => change(text, field));
  }
  return {
    ...note,
    comment: change(note.comment, 'comment'),
    suggestion: change(note.suggestion, 'suggestion'),
    alternatives,
    replies: note.replies.map((reply) => ({ ...reply, text: change(reply.text, 'reply') })),
    ...(note.ownConcerns && { ownConcerns: note.ownConcerns.map((own) => mapConcern(own, change)) }),
    target: {
      ...target,
      service: { ...target.service, name: change(target.service.name, 'label') },
      page: { ...target.page, title: change(target.page.title, 'heading') },
      step: { ...target.step, label: change(target.step.label, 'heading') },
      selectors: target.selectors.map((selector) => mapSelector(selector, change)),
    },
  };
}

function mapConcern({ key, label, phrases }: OwnConcern, change: TextChange): OwnConcern {
  const map = ({ de, en }: OwnConcern['label']) => ({ de: change(de, 'label'), en: change(en, 'label') });
  return { key, label: map(label), phrases: { obstacle: map(phrases.obstacle), strength: map(phrases.strength) } };
}

function mapSelector(selector: Selector, change: TextChange): Selector {
  switch (selector.type) {
    case 'TextQuoteSelector':
      return mapQuote(selector, 'quote', change);
    case 'TextPositionSelector':
      return selector;
    case 'CssSelector':
      return mapElement(selector, change);
  }
}

function mapQuote(quote: TextQuoteSelector, place: TextPlace, change: TextChange): TextQuoteSelector {
  const { prefix, suffix } = quote;
  return {
    ...quote,
    exact: change(quote.exact, place),
    ...(prefix !== undefined && { prefix: change(prefix, 'context') }),
    ...(suffix !== undefined && { suffix: change(suffix, 'context') }),
    ...mapSurroundings(quote, change),
  };
}

function mapElement(element: CssSelector, change: TextChange): CssSelector {
  const { refinedBy, 'rn:name': name, 'rn:attributes': attributes } = element;
  const pairs = attributes && Object.entries(attributes).map(([key, value]) => [key, change(value, 'label')] as const);
  return {
    ...element,
    // The selector may name an `aria-label`.
    value: change(element.value, 'label'),
    ...(refinedBy && { refinedBy: mapQuote(refinedBy, 'label', change) }),
    ...(name !== undefined && { 'rn:name': change(name, 'label') }),
    ...(pairs && { 'rn:attributes': Object.fromEntries(pairs) }),
    ...mapSurroundings(element, change),
  };
}

/** What both kinds of selectors know of the headings and texts around them. */
interface Surroundings {
  'rn:groups'?: string[];
  'rn:headings'?: string[];
  'rn:twins'?: string[];
  'rn:beside'?: Landmark[];
}

function mapSurroundings(selector: Surroundings, change: TextChange): Surroundings {
  const mapped: Surroundings = {};
  for (const key of ['rn:groups', 'rn:headings', 'rn:twins'] as const) {
    const texts = selector[key];
    if (texts) mapped[key] = texts.map((text) => change(text, 'heading'));
  }
  const beside = selector['rn:beside'];
  if (beside) mapped['rn:beside'] = beside.map((mark) => ({ ...mark, exact: change(mark.exact, 'context') }));
  return mapped;
}
