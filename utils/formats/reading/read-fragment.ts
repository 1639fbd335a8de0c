import type { Selector } from '@/utils/domain/selector';
import { decoded } from './json';
import { lostPlace } from './lost-place';

/** https://wicg.github.io/scroll-to-text-fragment/: `:~:text=prefix-,start,end,-suffix`. */
const TEXT_DIRECTIVE = /:~:(?:.*&)?text=([^&]*)/;

/** RFC 5147: characters of a text, `char=12,40`. */
const CHARACTERS = /^char=(\d{1,9}),(\d{1,9})$/;

/** What can be an id in a page, as most fragments are; media fragments (`xywh=…`, `t=…`, `page=…`) have a sign in them. */
const ID = /^[^\s=&,;]+$/;

/** The selectors that a fragment of an address amounts to. */
export function readFragment(value: string): Selector[] {
  const directive = TEXT_DIRECTIVE.exec(value)?.[1];
  if (directive !== undefined) return readDirective(directive) ?? [lostPlace(`#${value}`)];
  const [, start, end] = CHARACTERS.exec(value) ?? [];
  if (start && end && Number(start) < Number(end))
    return [lostPlace(`#${value}`), { type: 'TextPositionSelector', start: Number(start), end: Number(end) }];
  if (!ID.test(value)) return [lostPlace(`#${value}`)];
  const id = decoded(value);
  const css = `[id="${id.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, '\uFFFD')}"]`;
  return [{ type: 'CssSelector', value: css, 'rn:attributes': { id } }];
}

/** A quote with what stands around it. A stretch from one text to another cannot be said as a quote. */
function readDirective(directive: string): Selector[] | undefined {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [exact] = parts;
  if (!exact || parts.length > 1) return undefined;
  return [
    {
      type: 'TextQuoteSelector',
      exact: decoded(exact),
      ...(prefix && { prefix: decoded(prefix) }),
      ...(suffix && { suffix: decoded(suffix) }),
    },
  ];
}
