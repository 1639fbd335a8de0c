import { concernLabel } from '@/utils/catalogue';
import type { Annotation, TextField } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import type { Rating } from '@/utils/domain/rating';
import type { CssSelector, Selector, TextQuoteSelector } from '@/utils/domain/selector';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import type { Target } from '@/utils/domain/target';
import { pageIri, urn } from './iri';
import {
  CONTEXT,
  type ConcernBody,
  type Motivation,
  type ReplyAnnotation,
  type SpecificTarget,
  type SpotNode,
  type TextualBody,
  type WebAnnotation,
} from './json-ld';
import { versionsOf } from './versions';

/**
 * Why the note was made, in the W3C's words. An idea is a wish to change the place, which is what "editing" means
 * there; a place looked at without findings was assessed as well.
 */
const MOTIVATIONS: Readonly<Record<Rating, Motivation>> = {
  obstacle: 'assessing',
  strength: 'assessing',
  question: 'questioning',
  idea: 'editing',
  clear: 'assessing',
};

/**
 * One note as a W3C Web Annotation. Written out key by key, so that nothing leaves that is not named here: no voice,
 * no day, no heads. Texts that two people wrote without knowing of each other become a body each. `created` is left
 * out: it must be a time with zone, and nothing finer than the week is shared. `spots`: the problem spots that it is in, of which
 * somebody said something. The W3C has no word for what follows from several annotations, so this is in words of ours.
 */
export function toWebAnnotation(
  note: Annotation,
  language: Language,
  spots: readonly SpotOutline[] = [],
): WebAnnotation {
  const body = [
    ...textBodies(note, 'comment', 'commenting'),
    ...textBodies(note, 'suggestion', 'editing'),
    ...note.concerns.map((id) => concernBody(id, note, language)),
  ];
  return {
    '@context': CONTEXT,
    id: urn('note', note.id),
    type: 'Annotation',
    motivation: motivationOf(note),
    ...(body.length > 0 && { body }),
    target: toTarget(note.target),
    ...(note.rating !== null && { 'rn:rating': note.rating }),
    ...(note.affected !== null && { 'rn:affected': note.affected }),
    ...(note.severity !== null && { 'rn:severity': note.severity }),
    ...(spots.length > 0 && { 'rn:spots': spots.map(toSpot) }),
    'rn:week': note.week,
  };
}

/** The replies to a note, each an annotation whose target is the note: as bodies they would speak of the page. */
export function toReplies({ id, replies }: Annotation): ReplyAnnotation[] {
  return replies.map((reply) => ({
    '@context': CONTEXT,
    id: urn('reply', reply.id),
    type: 'Annotation',
    motivation: 'replying',
    body: [{ type: 'TextualBody', purpose: 'replying', format: 'text/plain', value: reply.text }],
    target: urn('note', id),
    'rn:week': reply.week,
  }));
}

function toSpot({ concern, status, decisions, offices }: SpotOutline): SpotNode {
  const written = decisions.map(({ decision, reason }) => ({ 'rn:decision': decision, 'rn:reason': reason }));
  return {
    ...(concern && { 'rn:concern': concern }),
    'rn:status': status,
    ...(written.length > 0 && { 'rn:decisions': written }),
    ...(offices.length > 0 && { 'rn:offices': [...offices] }),
  };
}

function motivationOf(note: Annotation): Motivation {
  if (note.rating) return MOTIVATIONS[note.rating];
  const said = [...versionsOf(note, 'comment'), ...versionsOf(note, 'suggestion')].length > 0;
  return said ? 'commenting' : 'highlighting';
}

function textBodies(note: Annotation, field: TextField, purpose: Motivation): TextualBody[] {
  return versionsOf(note, field).map((value) => ({ type: 'TextualBody', purpose, format: 'text/plain', value }));
}

function concernBody(concern: string, { ownConcerns }: Annotation, language: Language): ConcernBody {
  const id = urn('concern', concern);
  const label = concernLabel(concern, language, ownConcerns);
  return { type: 'SpecificResource', purpose: 'classifying', source: label !== concern ? { id, label } : id };
}

/**
 * A target without selectors means the step as a whole. A specific resource must say how it is specific: the page is
 * meant in the state of this step, hence `state`. https://www.w3.org/TR/annotation-model/#states
 */
function toTarget({ service, page, step, frame, selectors }: Target): SpecificTarget {
  const source = pageIri(page.key);
  const place =
    selectors.length > 0 ? { selector: selectors.map(toSelector) } : { state: urn('step', page.key, step.key) };
  return {
    type: 'SpecificResource',
    source,
    ...place,
    ...((service.key || service.name) && { 'rn:service': { 'rn:key': service.key, 'rn:name': service.name } }),
    ...((step.key || step.label) && { 'rn:step': { 'rn:key': step.key, 'rn:label': step.label } }),
    ...(frame && { 'rn:frame': pageIri(frame) }),
  };
}

function toSelector(selector: Selector): Selector {
  switch (selector.type) {
    case 'TextQuoteSelector':
      return toQuote(selector);
    case 'TextPositionSelector':
      return { type: selector.type, start: selector.start, end: selector.end };
    case 'CssSelector':
      return toCssSelector(selector);
  }
}

const PLACE_KEYS = ['rn:nth', 'rn:of', 'rn:groups', 'rn:headings', 'rn:twins', 'rn:beside'] as const;
const QUOTE_KEYS = ['prefix', 'suffix', 'rn:alone', 'rn:blocks', 'rn:whole', ...PLACE_KEYS] as const;
const ELEMENT_KEYS = ['rn:role', 'rn:name', 'rn:required', 'rn:attributes', ...PLACE_KEYS] as const;

function toQuote(quote: TextQuoteSelector): TextQuoteSelector {
  const { type, exact } = quote;
  return {
    type,
    exact,
    ...pick(quote, QUOTE_KEYS),
  };
}

function toCssSelector(selector: CssSelector): CssSelector {
  const { type, value, refinedBy } = selector;
  return {
    type,
    value,
    ...(refinedBy && { refinedBy: toQuote(refinedBy) }),
    ...pick(selector, ELEMENT_KEYS),
  };
}

/** The named keys, where there are any. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}
