import type { SpotStatus } from '@/utils/domain/problem-spot';
import type { Affected, Rating, Severity } from '@/utils/domain/rating';
import type { CatalogueGroup, Text } from './types';

/** What the five ratings are called. */
export const RATING_WORDS: Readonly<Record<Rating, Text>> = {
  obstacle: { de: 'Hindernis', en: 'Obstacle' },
  strength: { de: 'Stärke', en: 'Strength' },
  question: { de: 'Frage', en: 'Question' },
  idea: { de: 'Idee', en: 'Idea' },
  clear: { de: 'geprüft, ohne Befund', en: 'checked, nothing found' },
};

/** What the affected are called. */
export const AFFECTED_WORDS: Readonly<Record<Affected, Text>> = {
  staff: { de: 'Beschäftigte', en: 'staff' },
  applicants: { de: 'Antragstellende', en: 'applicants' },
  both: { de: 'Beschäftigte und Antragstellende', en: 'staff and applicants' },
};

/** What the degrees of severity are called; after Nielsen (1994), the last in terms of an application. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  0: { de: 'kein Problem', en: 'not a problem' },
  1: { de: 'kosmetisch', en: 'cosmetic' },
  2: { de: 'gering', en: 'minor' },
  3: { de: 'groß', en: 'major' },
  4: { de: 'verhindert den Antrag', en: 'prevents the application' },
};

/** How far a problem spot has come. */
export const SPOT_STATUS_WORDS: Readonly<Record<SpotStatus, Text>> = {
  open: { de: 'offen', en: 'open' },
  discussed: { de: 'in Beratung', en: 'in discussion' },
  decided: { de: 'entschieden', en: 'decided' },
  handedOn: { de: 'weitergegeben', en: 'handed on' },
  done: { de: 'erledigt', en: 'done' },
  notNow: { de: 'vorerst nicht', en: 'not now' },
};

/** What the groups of entries are called, by what they are in the workshop's report. */
export const GROUP_WORDS: Readonly<Record<CatalogueGroup, Text>> = {
  question: { de: 'Große Fragen', en: 'Big questions' },
  guide: { de: 'Leitfragen', en: 'Guiding questions' },
  value: { de: 'Werte', en: 'Values' },
  argument: { de: 'Gründe für die Digitalisierung', en: 'Reasons for going digital' },
  reframe: { de: 'Anders begründet', en: 'Argued differently' },
  theme: { de: 'Themen', en: 'Themes' },
  point: { de: 'Was dazu gesagt wurde', en: 'What was said about them' },
  fear: { de: 'Ängste', en: 'Fears' },
  barrier: { de: 'Hürden', en: 'Barriers' },
  measure: { de: 'Was hilft', en: 'What helps' },
  steering: { de: 'Steuerung', en: 'Steering' },
  format: { de: 'Form des Austauschs', en: 'Form of the exchange' },
};

/** What the kinds of places are called. */
export const PLACE_WORDS = {
  step: { de: 'Ganzer Schritt', en: 'Whole step' },
  page: { de: 'Ganze Seite', en: 'Whole page' },
  text: { de: 'Textstelle', en: 'Passage' },
  element: { de: 'Element', en: 'Element' },
  required: { de: 'Pflichtfeld', en: 'required' },
  field: { de: 'Eingabefeld', en: 'Input field' },
  list: { de: 'Auswahlfeld', en: 'Selection list' },
  choice: { de: 'Auswahl', en: 'Choice' },
  checkbox: { de: 'Ankreuzfeld', en: 'Checkbox' },
  file: { de: 'Datei-Feld', en: 'File field' },
  press: { de: 'Schaltfläche', en: 'Button' },
  link: { de: 'Link', en: 'Link' },
  pdf: { de: 'Link zu einem PDF', en: 'Link to a PDF' },
  image: { de: 'Bild', en: 'Image' },
  table: { de: 'Tabelle', en: 'Table' },
  heading: { de: 'Überschrift mit Abschnitt', en: 'Heading with its section' },
  section: { de: 'Abschnitt', en: 'Section' },
  group: { de: 'Gruppe', en: 'Group' },
} as const satisfies Record<string, Text>;
