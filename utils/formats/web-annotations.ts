import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Annotation } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import { urn } from './iri';
import { type AnnotationCollection, type AnnotationPage, CONTEXT } from './json-ld';
import { spotsOfNotes } from './spots-of-note';
import { toReplies, toWebAnnotation } from './web-annotation';

const LABELS: Readonly<Record<Language, string>> = { de: 'Notizen aus Randnotiz', en: 'Notes from Randnotiz' };
const PAGE_SIZE = 1_000;

/** How notes are written. `language`: of labels; texts stay as they were written. */
export interface ExportOptions {
  language: Language;
  /** The problem spots of the notes, weightiest first. */
  spots?: readonly SpotOutline[];
}

/**
 * Notes as a W3C AnnotationCollection (JSON-LD) in pages of 1,000, each followed by its replies, ready for
 * `JSON.stringify`. Deleted notes stay behind. The collection's id follows from the ids of notes and replies, so that the
 * same make the same collection.
 * https://www.w3.org/TR/annotation-model/#collections
 */
export function toWebAnnotations(
  notes: readonly Annotation[],
  { language, spots = [] }: ExportOptions,
): AnnotationCollection {
  const kept = notes.filter((note) => !note.deleted);
  const id = urn('collection', fingerprint(kept));
  const spotsOf = spotsOfNotes(spots);
  const items = kept.flatMap((note) => [toWebAnnotation(note, language, spotsOf.get(note.id)), ...toReplies(note)]);
  const whole = { id, type: 'AnnotationCollection', label: LABELS[language], total: items.length } as const;
  const [first, ...others] = toPages(items, whole);
  return {
    '@context': CONTEXT,
    ...whole,
    ...(first && { first, last: (others.at(-1) ?? first).id }),
    ...(others.length > 0 && { '@included': others }),
  };
}

function toPages(items: AnnotationPage['items'], partOf: AnnotationPage['partOf']): AnnotationPage[] {
  const pageId = (index: number) => `${partOf.id}:page:${index + 1}`;
  const count = Math.ceil(items.length / PAGE_SIZE);
  return Array.from({ length: count }, (_, index) => ({
    '@context': CONTEXT,
    id: pageId(index),
    type: 'AnnotationPage',
    partOf,
    startIndex: index * PAGE_SIZE,
    ...(index > 0 && { prev: pageId(index - 1) }),
    ...(index < count - 1 && { next: pageId(index + 1) }),
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

function fingerprint(notes: readonly Annotation[]): string {
  const ids = notes.flatMap((note) => [note.id, ...note.replies.map((reply) => reply.id)]).sort();
  return bytesToHex(sha256(utf8ToBytes(ids.join('\n'))));
}
