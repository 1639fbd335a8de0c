import type { Annotation } from './annotation';
import { shortHash } from './short-hash';
import { elementOf, quoteOf } from './target';

/** What is searched of a note itself. What its service is called now, and its concerns, is known elsewhere. */
export interface SearchedTexts {
  quote: string;
  comment: string;
  suggestion: string;
  replies: string[];
  /** What stands on the page around it: its title, its step, the name of an element. */
  labels: string[];
}

/** The texts of a note that are searched. Versions of a text that stand side by side are searched alike. */
export function searchedTexts({ target, comment, suggestion, alternatives, replies }: Annotation): SearchedTexts {
  return {
    quote: quoteOf(target)?.exact ?? '',
    comment: [comment, ...(alternatives.comment ?? [])].join('\n'),
    suggestion: [suggestion, ...(alternatives.suggestion ?? [])].join('\n'),
    replies: replies.map(({ text }) => text),
    labels: [target.page.title, target.step.label, elementOf(target)?.['rn:name'] ?? ''].filter(Boolean),
  };
}

/** 32 bits of a hash of the texts of a note that are searched: whether they have changed. */
export function textMark(note: Annotation): number {
  return shortHash(JSON.stringify(searchedTexts(note)));
}
