import { CATALOGUE } from '@/utils/catalogue';
import { type Annotation, EMPTY_CONTENT, type NoteContent, type TextField } from '@/utils/domain/annotation';
import { decoded, idOf, isRecord, type JsonRecord, listOf, textOf } from './json';

const BODIES_MAX = 100;
const CONCERN_URN = 'urn:randnotiz:concern:';

/** What bodies say, before rating and the like. */
export interface ReadBodies {
  content: NoteContent;
  alternatives: Annotation['alternatives'];
}

/** One thing that a body says. */
type Said = { concern: string } | { tag: string } | { field: TextField; text: string };

/**
 * What the bodies of an annotation say. Texts of our own are versions of one another; of others they are parts and stand
 * below each other. Tags become concerns where the catalogue has such a label, else words of the comment; resources
 * elsewhere stay as their address. Nothing that somebody wrote gets lost.
 */
export function readBodies(annotation: JsonRecord, own: boolean): ReadBodies {
  const said = [
    ...listOf(annotation.body, BODIES_MAX).flatMap((body) => readBody(body, annotation.motivation)),
    ...texts('comment', textOf(annotation.bodyValue)),
    // Hypothesis.
    ...texts('comment', textOf(annotation.text)),
    ...listOf(annotation.tags, BODIES_MAX).flatMap((tag) => readTag(textOf(tag))),
  ];
  const concerns = said.flatMap((each) => ('concern' in each ? [each.concern] : []));
  const tags = said.flatMap((each) => ('tag' in each ? [`#${each.tag}`] : []));
  const of = (field: TextField) =>
    said.flatMap((each) => ('field' in each && each.field === field && each.text ? [each.text] : []));
  const comments = [...of('comment'), ...(tags.length > 0 ? [tags.join(' ')] : [])];
  const merge = (parts: string[]) => (own ? parts : parts.length > 0 ? [parts.join('\n\n')] : []);
  const [comment = '', ...otherComments] = merge(comments);
  const [suggestion = '', ...otherSuggestions] = merge(of('suggestion'));
  return {
    content: { ...EMPTY_CONTENT, concerns: [...new Set(concerns)].sort(), comment, suggestion },
    alternatives: {
      ...(otherComments.length > 0 && { comment: otherComments }),
      ...(otherSuggestions.length > 0 && { suggestion: otherSuggestions }),
    },
  };
}

function readBody(body: unknown, motivation: unknown): Said[] {
  if (!isRecord(body)) return texts('comment', textOf(body));
  const items = listOf(body.items, BODIES_MAX);
  // Of a choice, the first is the one to show: https://www.w3.org/TR/annotation-model/#choice
  if (items.length > 0)
    return (body.type === 'Choice' ? items.slice(0, 1) : items).flatMap((i) => readItem(i, motivation));
  return readItem(body, motivation);
}

function readItem(body: unknown, motivation: unknown): Said[] {
  if (!isRecord(body)) return texts('comment', textOf(body));
  const purposes = [body.purpose ?? motivation].flat();
  const source = idOf(body.source) || idOf(body);
  if (source.startsWith(CONCERN_URN)) return [{ concern: decoded(source.slice(CONCERN_URN.length)) }];
  const value = typeof body.value === 'string' ? plainText(body.value, body.format) : source;
  if (purposes.includes('tagging') && typeof body.value === 'string') return readTag(value);
  return texts(purposes.includes('editing') ? 'suggestion' : 'comment', value);
}

function readTag(tag: string): Said[] {
  const word = tag.trim().toLocaleLowerCase('de');
  if (word === '') return [];
  const entry = CATALOGUE.find(({ id, label }) => [id, label.de, label.en].some((each) => each.toLowerCase() === word));
  return [entry ? { concern: entry.id } : { tag: tag.trim() }];
}

function texts(field: TextField, text: string): Said[] {
  return text === '' ? [] : [{ field, text }];
}

/** Markup is taken away for reading's sake; what is left is text, whatever it looks like. */
function plainText(value: string, format: unknown): string {
  return format === 'text/html' ? value.replace(/<[^<>]*>/g, '').trim() : value;
}
