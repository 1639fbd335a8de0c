import type messages from '@/public/_locales/de/messages.json';
import { inDigits } from '@/utils/domain/in-digits';
import type { Language } from '@/utils/domain/language';

/** The name of a text of the interface. Both languages have the same names; a test holds that. */
export type MessageKey = keyof typeof messages;

/**
 * Answers a text of the interface in the browser's language, with `$1`, `$2` … filled in. Numbers are written as the language
 * writes them; what is no count (a year, a key) comes as text.
 */
export type Translate = (key: MessageKey, ...fill: (string | number)[]) => string;

/** What the browser offers for texts. */
interface MessageSource {
  getMessage(name: string, substitutions?: string[]): string;
}

/** Makes a translator over the browser's own `i18n`. A missing text shows its name, so that nobody overlooks it. */
export function createTranslate(i18n: MessageSource): Translate {
  const language = languageOf(i18n);
  const written = (part: string | number) => (typeof part === 'number' ? inDigits(part, language) : part);
  return (key, ...fill) => i18n.getMessage(key, fill.map(written)) || key;
}

/** The language whose texts the browser took: German unless the browser found the English ones better. */
export function languageOf(i18n: MessageSource): Language {
  return i18n.getMessage('language') === 'en' ? 'en' : 'de';
}
