import type { Language } from '@/utils/domain/language';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat('de'),
  en: new Intl.NumberFormat('en'),
};

/** A number as the language writes it. One format for all: `toLocaleString` makes a new one for each of a thousand cells. */
export function inDigits(value: number, language: Language): string {
  return FORMATS[language].format(value);
}
