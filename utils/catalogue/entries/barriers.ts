import { EXTRA_EFFORT } from '@/utils/catalogue/quick';
import type { CatalogueEntry } from '@/utils/catalogue/types';

/** What makes staff resist, beside fears. */
export const BARRIERS: readonly CatalogueEntry[] = [
  {
    id: 'barrier-cannot-imagine',
    group: 'barrier',
    observable: 'page',
    label: { de: 'Digitale Abläufe unvorstellbar', en: 'Cannot picture the digital process' },
    description: {
      de: 'Beschäftigte können sich nicht vorstellen, wie digitale Prozesse funktionieren sollen.',
      en: 'Staff cannot picture how digital processes are supposed to work.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'schwer vorstellbar', en: 'hard to picture' },
      strength: { de: 'gut vorstellbar', en: 'easy to picture' },
    },
  },
  {
    id: 'barrier-denglish',
    group: 'barrier',
    observable: 'page',
    label: { de: 'Denglisch-moderne Sprache', en: 'Denglish jargon' },
    description: {
      de: 'Denglische Modesprache von Führungskräften und Beratenden verstärkt die Vorbehalte.',
      en: 'Fashionable Denglish (German mixed with English) from leaders and consultants adds to the reservations.',
    },
    section: 'Widerstand',
    note: {
      de: 'Bericht meint Sprache von Führung/Beratung, nicht Oberflächentexte: Übertragung auf Seiten kennzeichnen',
      en: 'The report means the language of leaders and consultants, not interface texts: mark the transfer to pages',
    },
    phrases: {
      obstacle: { de: 'unnötiges Denglisch', en: 'needless jargon' },
      strength: { de: 'verständliches Deutsch', en: 'plain words' },
    },
    hint: {
      de: 'Der Bericht meint die Sprache von Führung und Beratung. Texte auf einer Seite damit zu bewerten, ist eine Übertragung.',
      en: 'The report means the speech of leaders and consultants. Using it for texts on a page is a transfer.',
    },
  },
  EXTRA_EFFORT,
];
