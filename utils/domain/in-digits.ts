import type { Language } from './language';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat('de'),
  en: new Intl.NumberFormat('en'),
};

/**
 * A number as people of the language write it: `11.670`, `11,670`. The one way in which counts are shown; files for programs have
 * bare digits. One format for all: `toLocaleString` makes a new one for each of a thousand cells.
 */
export function inDigits(value: number, language: Language): string {
  return FORMATS[language].format(value);
}
