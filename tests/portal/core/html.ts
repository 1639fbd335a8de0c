/** A piece of markup that is safe to send: only `html` and `attributes` make one. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a `${}` of `html`: text is escaped, markup is not, lists are joined, gaps vanish. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined;

/** Makes text safe inside elements and double-quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(markupOf).join('');
}

/** Template tag for every page of the portal; escapes whatever is not markup already. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(strings.reduce((before, text, index) => before + markupOf(values[index - 1]) + text));
}

/** Writes attributes; `true` stands bare, `false` and `undefined` are left out. */
export function attributes(record: Record<string, string | number | boolean | undefined>): Html {
  const parts = Object.entries(record).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return [value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`];
  });
  return new Html(parts.join(''));
}
