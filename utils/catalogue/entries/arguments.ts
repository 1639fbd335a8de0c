import { USER_CENTRICITY } from '@/utils/catalogue/quick';
import type { CatalogueEntry } from '@/utils/catalogue/types';

/** Reasons for e-government as they are usually given, and how the workshop turned them around. */
export const ARGUMENTS: readonly CatalogueEntry[] = [
  {
    id: 'arg-cost-saving',
    group: 'argument',
    observable: 'discussion',
    label: { de: 'Kosteneinsparung', en: 'Cost saving' },
    description: {
      de: 'Häufig genannt: E-Government soll Kosten senken.',
      en: 'Often named: e-government is meant to lower costs.',
    },
    section: 'Warum',
    note: { de: 'im Bericht angezweifelt (schwarze Null)', en: 'doubted in the report (balanced budget)' },
  },
  USER_CENTRICITY,
  {
    id: 'arg-location',
    group: 'argument',
    observable: 'discussion',
    label: { de: 'Standortfaktor', en: 'Location factor' },
    description: {
      de: 'Häufig genannt: gute digitale Verwaltung macht einen Standort attraktiv.',
      en: 'Often named: a good digital administration makes a place attractive.',
    },
    section: 'Warum',
  },
  {
    id: 'arg-zeitgeist',
    group: 'argument',
    observable: 'discussion',
    label: { de: 'Zeitgeist', en: 'Spirit of the times' },
    description: {
      de: 'Ebenfalls genannt: digitale Verwaltung entspricht der Zeit.',
      en: 'Also named: a digital administration is in keeping with the times.',
    },
    section: 'Warum',
  },
  {
    id: 'arg-inclusion',
    group: 'argument',
    observable: 'page',
    label: { de: 'Inklusion', en: 'Inclusion' },
    description: {
      de: 'Ebenfalls genannt: E-Government soll mehr Menschen einbeziehen.',
      en: 'Also named: e-government should include more people.',
    },
    section: 'Warum',
    phrases: {
      obstacle: { de: 'lässt Menschen zurück', en: 'leaves people behind' },
      strength: { de: 'nimmt alle mit', en: 'brings everyone along' },
    },
  },
  {
    id: 'arg-keep-up',
    group: 'argument',
    observable: 'discussion',
    label: { de: 'Anschluss halten', en: 'Keeping up' },
    description: {
      de: 'Ebenfalls genannt: Verwaltung darf den Anschluss nicht verlieren.',
      en: 'Also named: the administration must not fall behind.',
    },
    section: 'Warum',
  },
  {
    id: 'reframe-staff-shortage',
    group: 'reframe',
    observable: 'discussion',
    label: { de: 'Personalmangel statt Geldmangel', en: 'Staff shortage rather than money' },
    description: {
      de: 'Zur Effizienz zwingt nicht nur fehlendes Geld, sondern vor allem fehlendes Personal.',
      en: 'What forces efficiency is not only a lack of money but above all a lack of staff.',
    },
    section: 'Warum',
    note: { de: 'deutet „Kosteneinsparung“ um; Konsens', en: 'reframes “Cost saving”; consensus' },
    refersTo: ['arg-cost-saving'],
  },
  {
    id: 'reframe-precision',
    group: 'reframe',
    observable: 'page',
    label: { de: 'Präziser und weniger fehleranfällig', en: 'More precise, less error-prone' },
    description: {
      de: 'Technik soll nicht bloß Anschluss sichern, sondern die Arbeit genauer und weniger fehleranfällig machen.',
      en: 'Technology should not merely help to keep up but make work more precise and less error-prone.',
    },
    section: 'Warum',
    note: {
      de: 'deutet „Anschluss halten“ um; dient „Professionalität“',
      en: 'reframes “Keeping up”; serves “Professionalism”',
    },
    refersTo: ['arg-keep-up', 'value-professionalism'],
    phrases: {
      obstacle: { de: 'lädt zu Fehlern ein', en: 'invites mistakes' },
      strength: { de: 'beugt Fehlern vor', en: 'prevents mistakes' },
    },
  },
  {
    id: 'reframe-different-spin',
    group: 'reframe',
    observable: 'discussion',
    label: { de: 'Hält stand, aber mit anderem Dreh', en: 'Holds, with a different spin' },
    description: {
      de: 'Viele Argumente bestehen die kritische Prüfung, oft aber anders begründet als zuerst gedacht.',
      en: 'Many arguments pass the critical test, but often for other reasons than first thought.',
    },
    section: 'Warum',
  },
];
