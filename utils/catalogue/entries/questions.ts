import type { CatalogueEntry } from '@/utils/catalogue/types';

/**
 * The workshop's five big questions and the three guiding questions asked of each. The fifth question (talent) has no
 * results in the report: nothing stands under it.
 */
export const QUESTIONS: readonly CatalogueEntry[] = [
  {
    id: 'q-why',
    group: 'question',
    observable: 'frame',
    label: { de: 'Warum ist E-Government so wichtig?', en: 'Why does e-government matter?' },
    description: {
      de: 'Sammelt Gründe für E-Government und prüft, ob sie kritischem Nachfragen standhalten.',
      en: 'Collects reasons for e-government and asks whether they withstand critical questions.',
    },
    section: 'Einleitung',
  },
  {
    id: 'q-incremental-radical',
    group: 'question',
    observable: 'frame',
    label: { de: 'Inkrementell oder radikal?', en: 'Incremental or radical?' },
    description: {
      de: 'Fragt, ob schrittweise Digitalisierung genügt oder ob Brüche nötig sind.',
      en: 'Asks whether step-by-step digitisation is enough or whether breaks with the past are needed.',
    },
    section: 'Einleitung',
  },
  {
    id: 'q-resistance',
    group: 'question',
    observable: 'frame',
    label: { de: 'Vom Widerstand zum Mitgestalten', en: 'From resistance to co-design' },
    description: {
      de: 'Fragt, wie aus Hemmnissen und Widerstand der Beschäftigten gemeinsames Gestalten wird.',
      en: 'Asks how obstacles and resistance among staff can turn into shaping things together.',
    },
    section: 'Einleitung',
  },
  {
    id: 'q-steering',
    group: 'question',
    observable: 'frame',
    label: { de: 'Strategischer steuern', en: 'Steering more strategically' },
    description: {
      de: 'Fragt, was für eine strategischere Steuerung der Verwaltungsdigitalisierung in Deutschland fehlt.',
      en: 'Asks what is missing for a more strategic steering of administrative digitisation in Germany.',
    },
    section: 'Einleitung',
  },
  {
    id: 'q-talent',
    group: 'question',
    observable: 'frame',
    label: { de: 'Qualifizierte Leute begeistern', en: 'Attracting talent' },
    description: {
      de: 'Fragt, wie (junge) qualifizierte Leute für Transformation und Digitalisierung der Verwaltung zu gewinnen sind.',
      en: 'Asks how to win (young) qualified people for transforming and digitising public administration.',
    },
    section: 'Einleitung',
  },
  {
    id: 'guide-typical-answers',
    group: 'guide',
    observable: 'frame',
    label: { de: 'Typische Antworten', en: 'Typical answers' },
    description: {
      de: 'Welche Antworten auf die Frage üblicherweise gegeben werden.',
      en: 'Which answers are usually given to the question.',
    },
    section: 'Einleitung',
  },
  {
    id: 'guide-evidence',
    group: 'guide',
    observable: 'frame',
    label: { de: 'Gesicherte Antworten', en: 'Evidence-backed answers' },
    description: {
      de: 'Ob es belegte Antworten gibt und aus welchen Studien oder Erfahrungen sie stammen.',
      en: 'Whether there are answers backed by evidence, and from which studies or experience they come.',
    },
    section: 'Einleitung',
  },
  {
    id: 'guide-tried',
    group: 'guide',
    observable: 'frame',
    label: { de: 'In der Praxis erprobt', en: 'Tried in practice' },
    description: {
      de: 'Was in Deutschland und im Ausland dazu schon versucht wurde und ob es gelang.',
      en: 'What has already been tried in Germany and abroad, and whether it worked.',
    },
    section: 'Einleitung',
  },
];
