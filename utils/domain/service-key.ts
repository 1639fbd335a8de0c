import { foldedWords } from './fold';
import type { ServiceRef } from './target';

/**
 * The service that somebody means by a name of their own on a portal (its origin): portal and folded name make its key,
 * so that two devices on which the same was typed mean the same. Pages' own keys have no fragment, so the two never
 * meet.
 */
export function ownService(name: string, portal: string): ServiceRef {
  const trimmed = name.trim();
  const slug = foldedWords(trimmed).join('-') || encodeURIComponent(trimmed.toWellFormed());
  return { key: `${portal}#${slug}`, name: trimmed };
}
