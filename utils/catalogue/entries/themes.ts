import type { CatalogueEntry } from '@/utils/catalogue/types';

/** The themes under the question whether to go step by step or to break with what is there. */
export const THEMES: readonly CatalogueEntry[] = [
  {
    id: 'theme-two-speeds',
    group: 'theme',
    observable: 'partly',
    label: { de: 'Zwei Geschwindigkeiten', en: 'Two speeds' },
    description: {
      de: 'Für manche ist das Internet noch neu, anderen geht die Digitalisierung nicht schnell genug.',
      en: 'For some the internet is still new, for others digitisation is not fast enough.',
    },
    section: 'Inkrementell/radikal',
    phrases: {
      obstacle: { de: 'falsches Tempo', en: 'wrong pace' },
      strength: { de: 'passendes Tempo', en: 'right pace' },
    },
  },
  {
    id: 'theme-strategy',
    group: 'theme',
    observable: 'discussion',
    label: { de: 'Strategie', en: 'Strategy' },
    description: {
      de: 'Radikaleren Ansätzen fehlen zentrale Strategie und klare politische Mandate.',
      en: 'More radical approaches lack a central strategy and clear political mandates.',
    },
    section: 'Inkrementell/radikal',
  },
  {
    id: 'theme-regulation',
    group: 'theme',
    observable: 'partly',
    label: { de: 'Regelungen', en: 'Regulation' },
    description: {
      de: 'Rechtsnormen und Vergabeverfahren bremsen, Gesetze können aber auch antreiben.',
      en: 'Legal norms and procurement slow things down, yet laws can also drive them.',
    },
    section: 'Inkrementell/radikal',
    phrases: {
      obstacle: { de: 'von Regeln gebremst', en: 'held up by rules' },
      strength: { de: 'von Regeln gestützt', en: 'backed by rules' },
    },
  },
  {
    id: 'theme-resources',
    group: 'theme',
    observable: 'discussion',
    label: { de: 'Ressourcen', en: 'Resources' },
    description: {
      de: 'Für große Schritte fehlen Geld und Personal.',
      en: 'Money and staff are lacking for big steps.',
    },
    section: 'Inkrementell/radikal',
  },
  {
    id: 'theme-leadership',
    group: 'theme',
    observable: 'discussion',
    label: { de: 'Führungskultur', en: 'Leadership culture' },
    description: {
      de: 'Bei allen Vorhaben ist der Mensch mitzudenken.',
      en: 'Whatever is planned, people have to be part of the thinking.',
    },
    section: 'Inkrementell/radikal',
  },
  {
    id: 'theme-best-practices',
    group: 'theme',
    observable: 'partly',
    label: { de: 'Best Practices', en: 'Best practices' },
    description: {
      de: 'Für größere Visionen fehlen Rahmen und Vorbilder gelungener Umsetzung.',
      en: 'Bigger visions lack a framework and examples of successful implementation.',
    },
    section: 'Inkrementell/radikal',
    phrases: {
      obstacle: { de: 'ohne Vorbild', en: 'no model to follow' },
      strength: { de: 'taugt als Vorbild', en: 'a model to follow' },
    },
  },
];
