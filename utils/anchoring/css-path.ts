import { maskPersonalData } from '@/utils/domain/mask';
import { hostOf, isParentNode } from './tree';

/** Steps into an open shadow tree; CSS has no selector for that. */
const INTO_SHADOW = ' >>> ';

/** Names that a framework made up, other ones after each rendering. */
const GENERATED =
  /[:«»]|^_r_|\d{4}|(?=[a-z]*\d)(?=\d*[a-z])[\da-f]{6}|^(?:ember|radix|mui|mat|cdk|react|headlessui|downshift|yui|ext|ng|p|kol|v)[-_]?\w*[-_]?\d|(?:^|[-_])(?:j_idt?|uid|guid|auto|id|random)[-_]?\d+|\d{2,}[a-z]+\d|^[a-z]{1,4}(?=[a-f]*\d)[\da-f]{4,}$/i;

/** Longer selectors are nobody's honest work. */
const MAX_LENGTH = 4096;

/** Whether an id is made to stay: not generated, and nobody's personal data. */
export function isStableId(id: string): boolean {
  return id !== '' && !GENERATED.test(id) && maskPersonalData(id) === id;
}

/**
 * A CSS selector that finds `element` from `root`, as short as its ids and names allow. Where it leads into shadow
 * trees, one selector for each tree, joined by `>>>`.
 */
export function cssPath(element: Element, root: Element): string {
  const host = root.getRootNode() === element.getRootNode() ? undefined : hostOf(element);
  const scope = host ? element.getRootNode() : root;
  const outer = host ? cssPath(host, root) + INTO_SHADOW : '';
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const short = shortSelector(at);
    if (short && isParentNode(scope) && scope.querySelectorAll(short).length === 1) {
      return outer + [short, ...steps].join(' > ');
    }
    steps.unshift(ordinalSelector(at));
  }
  if (!host) steps.unshift(root.localName === 'body' ? 'body' : ':scope');
  return outer + steps.join(' > ');
}

/** The element that {@link cssPath} (or anybody else's selector) leads to; nothing if it leads nowhere. */
export function queryPath(value: unknown, root: Element): Element | undefined {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined;
  let scope: Element | ShadowRoot | null = root;
  let found: Element | null = null;
  for (const selector of value.split(INTO_SHADOW)) {
    try {
      found = scope?.querySelector(selector) ?? null;
    } catch {
      return undefined; // Not a selector: notes come from files, too.
    }
    scope = found?.shadowRoot ?? null;
  }
  return found ?? undefined;
}

function shortSelector(element: Element): string | undefined {
  if (isStableId(element.id)) return `#${CSS.escape(element.id)}`;
  const name = element.getAttribute('name') ?? '';
  return isStableId(name) ? `${element.localName}[name="${CSS.escape(name)}"]` : undefined;
}

function ordinalSelector(element: Element): string {
  let ordinal = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === element.localName) ordinal++;
  }
  return `${CSS.escape(element.localName)}:nth-of-type(${ordinal})`;
}
