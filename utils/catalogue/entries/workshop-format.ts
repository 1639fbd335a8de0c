import type { CatalogueEntry } from '@/utils/catalogue/types';

/** How the workshop worked. */
export const WORKSHOP_FORMAT: readonly CatalogueEntry[] = [
  {
    id: 'format-participants',
    group: 'format',
    observable: 'frame',
    label: { de: 'Rund 50 Teilnehmende', en: 'About 50 participants' },
    description: { de: 'Rund fünfzig Personen nahmen teil.', en: 'About fifty people took part.' },
    section: 'Einleitung',
  },
  {
    id: 'format-rotation',
    group: 'format',
    observable: 'frame',
    label: { de: 'Wechselnde Kleingruppen', en: 'Rotating small groups' },
    description: {
      de: 'Neu gemischte Kleingruppen wanderten von Frage zu Frage.',
      en: 'Newly mixed small groups moved from question to question.',
    },
    section: 'Einleitung',
  },
  {
    id: 'format-timebox',
    group: 'format',
    observable: 'frame',
    label: { de: '15 Minuten', en: '15 minutes' },
    description: {
      de: 'Ein Tischgespräch dauerte 15 Minuten (für den ersten Tisch genannt).',
      en: 'One conversation at a table took 15 minutes (stated for the first table).',
    },
    section: 'Einleitung',
  },
  {
    id: 'format-hosts',
    group: 'format',
    observable: 'frame',
    label: { de: 'Tischpat*innen', en: 'Table hosts' },
    description: {
      de: 'Jede der fünf Fragen hatte einen Tisch mit Pate oder Patin.',
      en: 'Each of the five questions had a table with a host.',
    },
    section: 'Einleitung',
  },
  {
    id: 'format-setting',
    group: 'format',
    observable: 'frame',
    label: { de: 'N3GZ-Workshop, NEGZ-Herbsttagung, Smart Country Convention 2019', en: 'N3GZ workshop 2019' },
    description: {
      de: 'Der Workshop war Teil der NEGZ-Herbsttagung auf der Smart Country Convention 2019.',
      en: 'The workshop was part of the NEGZ autumn conference at the Smart Country Convention 2019.',
    },
    section: 'Einleitung',
  },
];
