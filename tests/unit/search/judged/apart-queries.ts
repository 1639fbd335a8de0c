import type { JudgedQuery } from './queries';

const q = (query: string, wanted: string): JudgedQuery => ({ query, wanted: wanted.split(' ') });

/** Thirty more questions, written when the search stood, asked once, and not used to make it better. */
export const APART_QUERIES: readonly JudgedQuery[] = [
  q('Ausweis drucken', 'pk5'),
  q('Arzt', 'sb1 sb2'),
  q('Plan', 'vs2'),
  q('Gebühren', 'bk4 pk3 fz2'),
  q('verlängert', 'pk4'),
  q('Handwerker', 'pk6'),
  q('Übersetzung', 'eb5'),
  q('gelöscht', 'bk6 eb4'),
  q('Zone', 'pk2'),
  q('Führungszeugniss', 'fz1 fz2 fz3 fz4 fz5'),
  q('Betreung', 'sc3'),
  q('Schlüsel', 'fb1'),
  q('Verkerszeichen', 'vs2'),
  q('Einwiligung', 'bk5'),
  q('Rahmennr', 'fb4'),
  q('Verst', 'fb5'),
  q('Einbür', 'eb1 eb2 eb3 eb4 eb5 eb6 eb7'),
  q('ausserhalb', 'fz1 sc7'),
  q('Maßangaben', 'vs8'),
  q('Gehoerigkeit', 'eb4'),
  q('Passwort Umlaute', 'bk2'),
  q('Formular bricht ab', 'eb7'),
  q('Termine Versteigerung', 'fb5'),
  q('Eltern Formulierung', 'sc5'),
  q('"von Hand"', 'sb4'),
  q('"in der Auswahl"', 'sc4'),
  q('Ausnahme § 9', 'vs3'),
  q('GastG', 'vs4'),
  q('Verbot', 'vs7'),
  q('Foto hochladen', 'sb2 sb5 pk1'),
];
