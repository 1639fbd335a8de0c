import type { CatalogueEntry } from './types';

// A file of its own: the content script needs these three entries and nothing else of the catalogue.

/** Quick concern: does it cost extra effort, or save work? */
export const EXTRA_EFFORT = {
  id: 'barrier-extra-effort',
  group: 'barrier',
  observable: 'page',
  label: { de: 'Mehraufwand', en: 'Extra effort' },
  description: {
    de: 'Führt ein Vorhaben zu Mehraufwand für Beschäftigte, wächst ihr Widerstand.',
    en: 'If a project means extra effort for staff, their resistance grows.',
  },
  section: 'Widerstand',
  note: {
    de: 'Bericht meint Aufwand der Beschäftigten, nicht der Antragstellenden',
    en: 'The report means the effort of staff, not of applicants',
  },
  phrases: { obstacle: { de: 'kostet extra', en: 'costs extra' }, strength: { de: 'spart Arbeit', en: 'saves work' } },
  hint: {
    de: 'Der Bericht meint den Aufwand der Beschäftigten. Was auf einer Seite steht, damit zu bewerten, ist eine Übertragung. Geben Sie bei „betrifft“ an, wen der Aufwand trifft.',
    en: 'The report means the effort of staff. Using it for what stands on a page is a transfer. Say whom the effort affects: staff, applicants or both.',
  },
} as const satisfies CatalogueEntry;

/** Quick concern: does it say what it is for and what happens? */
export const TRANSPARENCY = {
  id: 'measure-transparency',
  group: 'measure',
  observable: 'page',
  label: { de: 'Transparenz', en: 'Transparency' },
  description: {
    de: 'Offenheit über Vorhaben wurde ebenso hervorgehoben.',
    en: 'Openness about what is planned was stressed just as much.',
  },
  section: 'Widerstand',
  phrases: { obstacle: { de: 'unklar', en: 'unclear' }, strength: { de: 'klar', en: 'clear' } },
} as const satisfies CatalogueEntry;

/** Quick concern: does it fit those who use it? */
export const USER_CENTRICITY = {
  id: 'arg-user-centricity',
  group: 'argument',
  observable: 'page',
  label: { de: 'Nutzerzentrierung', en: 'User-centricity' },
  description: {
    de: 'Häufig genannt: Leistungen sollen sich an den Nutzenden ausrichten.',
    en: 'Often named: services should be built around the people who use them.',
  },
  section: 'Warum',
  phrases: { obstacle: { de: 'geht vorbei', en: 'misses its user' }, strength: { de: 'passt', en: 'fits' } },
} as const satisfies CatalogueEntry;

/** The entries that the toolbar on the page offers, in its order: six phrases, one click each. */
export const QUICK_ENTRIES = [EXTRA_EFFORT, TRANSPARENCY, USER_CENTRICITY] as const;

/** The ids of {@link QUICK_ENTRIES}. */
export const QUICK_CONCERNS = [EXTRA_EFFORT.id, TRANSPARENCY.id, USER_CENTRICITY.id] as const;
