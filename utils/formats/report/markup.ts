/** A piece of HTML that is safe to stand in a document as it is. Only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

/** What can be put into a template: text, which is escaped; markup; lists of both; nothing. */
type Part = string | number | Markup | readonly Part[] | false | null | undefined;

/** What no document may hold, or would read as something else: control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must go
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * HTML from a template. Everything put in is text and stays text, in elements and in quoted attributes; never put
 * anything into a tag's name, an unquoted attribute, a style or a script.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return { markup: String.raw({ raw: strings }, ...parts.map(toMarkup)) };
}

function toMarkup(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'markup' in part ? part.markup : part.map(toMarkup).join('');
}

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
