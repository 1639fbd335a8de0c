import { describeElement } from '@/utils/anchoring';
import { describeElementInWords } from '@/utils/catalogue/place';
import type { Language } from '@/utils/domain/language';
import type { Selector } from '@/utils/domain/selector';
import type { Host } from './host';
import { startPicker } from './picker';

/** What an element is, in words: `Eingabefeld „Monatliche Miete“, Pflichtfeld`. */
function inWords(selectors: readonly Selector[], language: Language): string {
  const described = selectors.find((selector) => selector.type === 'CssSelector');
  return described ? describeElementInWords(described, language) : '';
}

/**
 * Lets somebody pick an element and shows what is under the pointer. `taken` gets the element's description and where
 * it stands. Ends with the choice, Escape or the signal.
 */
export function pickElement(
  document: Document,
  host: Host,
  language: Language,
  taken: (selectors: Selector[], rect: DOMRect, by: 'pointer' | 'keyboard') => void,
  signal: AbortSignal,
): void {
  const over = (element: Element | undefined) => {
    if (!element) return host.update({ picking: { at: null, label: '' } });
    const { x, y, width, height } = element.getBoundingClientRect();
    const label = inWords(describeElement(element), language);
    host.update({ picking: { at: { x, y, width, height }, label } });
  };
  const end = (element: Element | undefined, by: 'pointer' | 'keyboard') => {
    host.update({ picking: null });
    if (element) taken(describeElement(element), element.getBoundingClientRect(), by);
  };
  host.update({ picking: { at: null, label: '' } });
  startPicker(document, { over, taken: end }, signal);
  signal.addEventListener('abort', () => host.update({ picking: null }));
}
