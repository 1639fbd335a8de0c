import type { Selector } from '@/utils/domain/selector';

/** The W3C's context, and ours beside it. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    rn: 'urn:randnotiz:ns:',
    // Its keys are names of HTML attributes: without this, `id` and `type` would be read as the JSON-LD keywords.
    'rn:attributes': { '@container': '@index' },
    'rn:groups': { '@container': '@list' },
    'rn:headings': { '@container': '@list' },
    'rn:twins': { '@container': '@list' },
    'rn:beside': { '@container': '@list' },
  },
] as const;

/** The motivations and purposes of the W3C's list that we write. https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
export type Motivation =
  | 'assessing'
  | 'classifying'
  | 'commenting'
  | 'editing'
  | 'highlighting'
  | 'questioning'
  | 'replying';

/** Text that somebody wrote. */
export interface TextualBody {
  type: 'TextualBody';
  purpose: Motivation;
  format: 'text/plain';
  value: string;
}

/** A concern of the catalogue, with its label for programs that do not know the catalogue. */
export interface ConcernBody {
  type: 'SpecificResource';
  purpose: 'classifying';
  source: string | { id: string; label: string };
}

/** The place. Without `selector` it is the whole step, which then stands as the page's `state`. */
export interface SpecificTarget {
  type: 'SpecificResource';
  source: string;
  selector?: Selector[];
  state?: string;
  'rn:service'?: { 'rn:key': string; 'rn:name': string };
  'rn:step'?: { 'rn:key': string; 'rn:label': string };
  'rn:frame'?: string;
}

/** What was said of a problem spot that a note is in. Without `rn:concern` it is one of notes without a concern. */
export interface SpotNode {
  'rn:concern'?: string;
  'rn:status': string;
  /** More than one where people decided without knowing of each other. */
  'rn:decisions'?: { 'rn:decision': string; 'rn:reason': string }[];
  'rn:offices'?: string[];
}

/** One note. Keys with the prefix `rn:` are ours. */
export interface WebAnnotation {
  '@context': typeof CONTEXT;
  id: string;
  type: 'Annotation';
  motivation: Motivation;
  body?: (TextualBody | ConcernBody)[];
  target: SpecificTarget;
  'rn:rating'?: string;
  'rn:affected'?: string;
  'rn:severity'?: number;
  'rn:spots'?: SpotNode[];
  'rn:week': string;
}

/**
 * A reply to a note: an annotation of its own, whose target is the note.
 * https://www.w3.org/TR/annotation-model/#motivation-and-purpose
 */
export interface ReplyAnnotation {
  '@context': typeof CONTEXT;
  id: string;
  type: 'Annotation';
  motivation: 'replying';
  body: TextualBody[];
  target: string;
  'rn:week': string;
}

/** A part of a collection. The W3C's schemas want its collection as an object. */
export interface AnnotationPage {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationPage';
  partOf: { id: string; type: 'AnnotationCollection'; label: string; total: number };
  startIndex: number;
  prev?: string;
  next?: string;
  items: (WebAnnotation | ReplyAnnotation)[];
}

/**
 * A whole export. The W3C's model lets `first` be embedded, but `last`, `next` and `prev` be IRIs only; pages after the
 * first therefore stand in JSON-LD's `@included`, where those IRIs find them.
 * https://www.w3.org/TR/annotation-model/#collections https://www.w3.org/TR/json-ld11/#included-nodes
 */
export interface AnnotationCollection {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first?: AnnotationPage;
  last?: string;
  '@included'?: AnnotationPage[];
}
