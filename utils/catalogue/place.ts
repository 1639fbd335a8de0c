import type { Language } from '@/utils/domain/language';
import type { CssSelector } from '@/utils/domain/selector';
import { elementOf, quoteOf, type Target } from '@/utils/domain/target';
import type { Text } from './types';
import { PLACE_WORDS } from './words';

/** As much of a described element as is said in words. */
type DescribedElement = Pick<CssSelector, 'rn:role' | 'rn:name' | 'rn:required' | 'rn:attributes' | 'refinedBy'>;

const ROLES: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['textbox', PLACE_WORDS.field],
  ['searchbox', PLACE_WORDS.field],
  ['spinbutton', PLACE_WORDS.field],
  ['combobox', PLACE_WORDS.list],
  ['listbox', PLACE_WORDS.list],
  ['radio', PLACE_WORDS.choice],
  ['radiogroup', PLACE_WORDS.group],
  ['checkbox', PLACE_WORDS.checkbox],
  ['file', PLACE_WORDS.file],
  ['button', PLACE_WORDS.press],
  ['link', PLACE_WORDS.link],
  ['img', PLACE_WORDS.image],
  ['table', PLACE_WORDS.table],
  ['heading', PLACE_WORDS.heading],
  ['region', PLACE_WORDS.section],
  ['group', PLACE_WORDS.group],
]);

/** Quotation marks, opening and closing. */
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = { de: ['„', '“'], en: ['“', '”'] };

/**
 * A target in words, as the panel, the picker and exports show it: `„erneut im Original einreichen“`,
 * `Eingabefeld „Monatliche Miete“, Pflichtfeld`, `Ganzer Schritt`. White space is folded; nothing is cut short.
 */
export function describeTarget(target: Target, language: Language): string {
  const element = elementOf(target);
  if (element) return describeElementInWords(element, language);
  const quote = quoteOf(target);
  return quote ? quoted(quote.exact, language) : wholeOf(target)[language];
}

/** A target in words with the groups that an element stands in, so that equal labels are told apart. */
export function placeWithGroups(target: Target, language: Language): string {
  const groups = elementOf(target)?.['rn:groups'] ?? [];
  return [describeTarget(target, language), ...groups].join(' · ');
}

/** An element in words: what it is, how it is labelled, whether it must be filled in. */
export function describeElementInWords(element: DescribedElement, language: Language): string {
  const label = elementLabel(element);
  const words = [kindOfElement(element, language), label && quoted(label, language)].filter(Boolean).join(' ');
  return element['rn:required'] ? `${words}, ${PLACE_WORDS.required[language]}` : words;
}

/** What kind of place a target is, in one or two words: `Eingabefeld`, `Textstelle`, `Ganzer Schritt`. */
export function kindOfPlace(target: Target, language: Language): string {
  const element = elementOf(target);
  if (element) return kindOfElement(element, language);
  return (quoteOf(target) ? PLACE_WORDS.text : wholeOf(target))[language];
}

/** The words that stand at the place: the quote, or the element's label. Empty for a whole step. White space is folded. */
export function wordsOfPlace(target: Target): string {
  const element = elementOf(target);
  return element ? elementLabel(element) : fold(quoteOf(target)?.exact ?? '');
}

/** A field for files has no role of its own in ARIA, nor has a link to a document: the type tells. */
function kindOfElement(element: DescribedElement, language: Language): string {
  const type = element['rn:attributes']?.type;
  if (type === 'application/pdf') return PLACE_WORDS.pdf[language];
  const role = type === 'file' ? 'file' : (element['rn:role'] ?? '');
  return (ROLES.get(role) ?? PLACE_WORDS.element)[language];
}

function elementLabel(element: DescribedElement): string {
  return fold(element['rn:name'] ?? '') || fold(element.refinedBy?.exact ?? '');
}

function quoted(text: string, language: Language): string {
  const [open, close] = QUOTES[language];
  return open + fold(text) + close;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A page without steps, or what holds for all steps of a page, is a whole page. */
function wholeOf({ step }: Target): Text {
  return step.key === '' ? PLACE_WORDS.page : PLACE_WORDS.step;
}
