import { classOf, labelOf } from './visit';

/** Which step of how many; `of` is 0 where the page does not say. */
export interface Position {
  at: number;
  of: number;
}

const WORDS = /\b(?:Schritt|Step|Seite|Page|Teil|Abschnitt)\s+(\d{1,2})\s*(?:von|of|\/)\s*(\d{1,2})\b/i;
const SHORT = /^\D{0,20}?(\d{1,2})\s*(?:\/|von|of)\s*(\d{1,2})(?!\s*[/.\d])/i;
const WORD_ALONE = /^(?:Schritt|Step)\s+(\d{1,2})(?=\s*[:.–-]|$)/i;
/** Lists and bars of steps, as pages call them. */
const STEPPER = /step|schritt|progress|wizard|assistent/i;
const NO_STEPPER = /breadcrumb|brotkrume|pagination|skip/i;
const CURRENT_CLASS = /(?:^|[\s_-])(?:current|active|aktiv|aktuell)(?:$|[\s_-])/i;
/** Lists of more items are no steps. */
const ITEMS_MAX = 40;

/** Whether an element calls itself a list or a bar of steps. */
export function isStepper(element: Element): boolean {
  const name = `${classOf(element)} ${element.getAttribute('aria-label') ?? ''} ${element.localName}`;
  return (STEPPER.test(name) && !NO_STEPPER.test(name)) || element.getAttribute('role') === 'progressbar';
}

/** The position that a text tells: "Schritt 2 von 5". `short`: "2/5" is enough, because of where it stands. */
export function positionIn(text: string, form: 'words' | 'short'): Position | undefined {
  const match = WORDS.exec(text) ?? (form === 'short' ? SHORT.exec(text) : null);
  if (match) return valid(Number(match[1]), Number(match[2]));
  const alone = WORD_ALONE.exec(text);
  return alone ? { at: Number(alone[1]), of: 0 } : undefined;
}

/** A text without the position and numbers before it. */
export function withoutPosition(text: string): string {
  return text
    .replace(WORDS, '')
    .replace(WORD_ALONE, '')
    .replace(/^\s*(?:aktueller Schritt|current step|abgeschlossen|erledigt|completed)\s*:?\s*/i, '')
    .replace(/^[\s:.,–-]*(?:\d{1,2}(?:\s*\/\s*\d{1,2})?(?![\p{L}\d]))?[\s:.)–-]*/u, '')
    .trim();
}

/** The position of a progress bar: its values where they count steps, and not per cent. */
export function positionOfBar(element: Element): Position | undefined {
  const told = positionIn(element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-label') ?? '', 'short');
  const [at, of] = ['aria-valuenow', 'aria-valuemax'].map((name) => Number(element.getAttribute(name) ?? Number.NaN));
  return told ?? (at && of && of <= ITEMS_MAX ? valid(at, of) : undefined);
}

/**
 * The current item of a list of steps, by `aria-current` or, in what calls itself a list of steps, by its class.
 * `aria-current="page"` alone is also in menus and breadcrumbs: it counts inside of a stepper only.
 */
export function isCurrentStep(element: Element, stepper: Element | undefined): boolean {
  const current = element.getAttribute('aria-current');
  if (current === 'step') return true;
  if (!stepper) return false;
  return (
    current === 'page' || current === 'true' || (element.localName === 'li' && CURRENT_CLASS.test(classOf(element)))
  );
}

/** Where an item stands in its list. */
export function positionOfItem(item: Element): Position | undefined {
  const entry = item.closest('li') ?? item;
  if ((entry.parentElement?.childElementCount ?? 0) > ITEMS_MAX) return undefined;
  const siblings = [...(entry.parentElement?.children ?? [])].filter((each) => each.localName === entry.localName);
  const steps = siblings.filter((each) => labelOf(each) !== '');
  if (steps.length < 2 || entry.localName !== 'li') return undefined;
  return valid(steps.indexOf(entry) + 1, steps.length);
}

function valid(at: number, of: number): Position | undefined {
  return at >= 1 && at <= of && of >= 2 ? { at, of } : undefined;
}
