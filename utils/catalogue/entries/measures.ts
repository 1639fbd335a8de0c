import { TRANSPARENCY } from '@/utils/catalogue/quick';
import type { CatalogueEntry } from '@/utils/catalogue/types';

/** What turns resistance into shaping things together. */
export const MEASURES: readonly CatalogueEntry[] = [
  {
    id: 'measure-communication',
    group: 'measure',
    observable: 'partly',
    label: { de: 'Kommunikation', en: 'Communication' },
    description: {
      de: 'Kommunikation wurde als Weg zum gemeinsamen Gestalten hervorgehoben.',
      en: 'Communication was stressed as a way towards shaping things together.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'sagt zu wenig', en: 'says too little' },
      strength: { de: 'gut erklärt', en: 'well explained' },
    },
  },
  TRANSPARENCY,
  {
    id: 'measure-clear-purpose',
    group: 'measure',
    observable: 'page',
    label: { de: 'Ziel und Sinn klar', en: 'Clear purpose' },
    description: {
      de: 'Allen müssen Ziel und Sinn für Organisation und Beschäftigte klar sein.',
      en: 'Everyone must see the aim and the sense for the organisation and its staff.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'sagt nicht, wozu', en: 'does not say why' },
      strength: { de: 'sagt, wozu', en: 'says why' },
    },
  },
  {
    id: 'measure-assistance',
    group: 'measure',
    observable: 'page',
    label: { de: 'Hilfestellungen', en: 'Assistance' },
    description: {
      de: 'Die Ausgestaltung soll Hilfestellungen für Beschäftigte in den Mittelpunkt stellen.',
      en: 'The design should centre on help for staff.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'ohne Hilfe', en: 'no help here' },
      strength: { de: 'mit guter Hilfe', en: 'good help' },
    },
  },
  {
    id: 'measure-work-relief',
    group: 'measure',
    observable: 'page',
    label: { de: 'Arbeitserleichterung', en: 'Relief at work' },
    description: {
      de: 'Im Mittelpunkt soll stehen, dass die Arbeit leichter wird.',
      en: 'The centre of attention should be that work becomes easier.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'erschwert die Arbeit', en: 'makes work harder' },
      strength: { de: 'erleichtert die Arbeit', en: 'makes work easier' },
    },
  },
  {
    id: 'measure-codetermination',
    group: 'measure',
    observable: 'discussion',
    label: { de: 'Mitbestimmung', en: 'Co-determination' },
    description: {
      de: 'Lösungen sollen unter Mitbestimmung entstehen.',
      en: 'Solutions should be made with staff having a formal say.',
    },
    section: 'Widerstand',
  },
  {
    id: 'measure-bottom-up',
    group: 'measure',
    observable: 'partly',
    label: { de: 'Impulse aus der Basis', en: 'Bottom-up impulses' },
    description: { de: 'Anstöße sollen aus der Belegschaft kommen.', en: 'The first push should come from the staff.' },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'von oben verordnet', en: 'imposed from above' },
      strength: { de: 'aus der Praxis', en: 'born of practice' },
    },
  },
  {
    id: 'measure-training',
    group: 'measure',
    observable: 'partly',
    label: { de: 'Schulung und Weiterbildung', en: 'Training' },
    description: {
      de: 'Schulungen helfen Beschäftigten, neue Angebote zu nutzen.',
      en: 'Training helps staff to use what is new.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'braucht Schulung', en: 'needs training' },
      strength: { de: 'leicht zu lernen', en: 'easy to learn' },
    },
  },
  {
    id: 'measure-multipliers',
    group: 'measure',
    observable: 'discussion',
    label: { de: 'Multiplikator*innen', en: 'Multipliers' },
    description: {
      de: 'Interne Multiplikator*innen helfen Kolleg*innen bei Fragen zu Anwendungen und Prozessen.',
      en: 'Multipliers inside the organisation help colleagues with questions about applications and processes.',
    },
    section: 'Widerstand',
  },
  {
    id: 'measure-appreciation',
    group: 'measure',
    observable: 'discussion',
    label: { de: 'Wertschätzung des Wissens', en: 'Appreciating know-how' },
    description: {
      de: 'Das Wissen der Beschäftigten verdient Wertschätzung und Interesse.',
      en: 'What staff know deserves appreciation and interest.',
    },
    section: 'Widerstand',
  },
  {
    id: 'measure-acknowledge-first',
    group: 'measure',
    observable: 'discussion',
    label: { de: 'Erst anerkennen, dann Neues zeigen', en: 'Acknowledge first, then show the new' },
    description: {
      de: 'Bisheriges nicht nur schlechtreden, sondern anerkennen und dann neue Möglichkeiten zeigen.',
      en: 'Do not just run down what was done so far: acknowledge it, then show new possibilities.',
    },
    section: 'Widerstand',
  },
];
