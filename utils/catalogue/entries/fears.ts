import type { CatalogueEntry } from '@/utils/catalogue/types';

/** What staff fear. */
export const FEARS: readonly CatalogueEntry[] = [
  {
    id: 'fear-change',
    group: 'fear',
    observable: 'discussion',
    label: { de: 'Angst vor Veränderung', en: 'Fear of change' },
    description: {
      de: 'Beschäftigte fürchten Veränderungen und das Ungewohnte.',
      en: 'Staff fear change and the unfamiliar.',
    },
    section: 'Widerstand',
  },
  {
    id: 'fear-replaceability',
    group: 'fear',
    observable: 'discussion',
    label: { de: 'Angst vor Ersetzbarkeit', en: 'Fear of being replaceable' },
    description: { de: 'Beschäftigte fürchten, ersetzbar zu werden.', en: 'Staff fear becoming replaceable.' },
    section: 'Widerstand',
  },
  {
    id: 'fear-surveillance',
    group: 'fear',
    observable: 'partly',
    label: { de: 'Angst vor Überwachung', en: 'Fear of surveillance' },
    description: {
      de: 'Beschäftigte fürchten, überwacht und kontrollierbar zu werden.',
      en: 'Staff fear being watched and open to control.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'wirkt wie Überwachung', en: 'feels like surveillance' },
      strength: { de: 'überwacht niemanden', en: 'watches nobody' },
    },
  },
  {
    id: 'fear-loss-of-leeway',
    group: 'fear',
    observable: 'partly',
    label: { de: 'Verlust von Spielräumen', en: 'Loss of leeway' },
    description: { de: 'Beschäftigte fürchten, Spielräume zu verlieren.', en: 'Staff fear losing room to decide.' },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'lässt keinen Spielraum', en: 'leaves no leeway' },
      strength: { de: 'lässt Spielraum', en: 'leaves leeway' },
    },
  },
  {
    id: 'fear-loss-of-recognition',
    group: 'fear',
    observable: 'discussion',
    label: { de: 'Verlust von Anerkennung', en: 'Loss of recognition' },
    description: {
      de: 'Beschäftigte sorgen sich um die Anerkennung ihrer bisherigen Arbeitsweise.',
      en: 'Staff worry whether the way they have worked so far will be recognised.',
    },
    section: 'Widerstand',
  },
  {
    id: 'fear-loss-of-autonomy',
    group: 'fear',
    observable: 'partly',
    label: { de: 'Verlust von Autonomie', en: 'Loss of autonomy' },
    description: {
      de: 'Beschäftigte sorgen sich um die Autonomie ihrer bisherigen Arbeitsweise.',
      en: 'Staff worry about the autonomy of the way they have worked so far.',
    },
    section: 'Widerstand',
    phrases: {
      obstacle: { de: 'schreibt zu viel vor', en: 'dictates too much' },
      strength: { de: 'lässt selbst entscheiden', en: 'lets people decide' },
    },
  },
];
