/** What somebody asks, and the notes they would want to see, judged by reading all notes. */
export interface JudgedQuery {
  query: string;
  wanted: readonly string[];
}

const q = (query: string, wanted: string): JudgedQuery => ({ query, wanted: wanted.split(' ') });

/**
 * Sixty questions, judged before there was a search. A note is wanted when a person who types this would want to read
 * it: it is about what the words mean, in whatever form, part or spelling. Words for the same thing that share nothing
 * with it (`Upload`, `Handy`) are not asked for, and a passing word that happens to be in the query is not wanted.
 */
export const QUERIES: readonly JudgedQuery[] = [
  // Forms of words.
  q('Vertrag', 'wg2 um2 bf7'),
  q('Termine', 'am1 am9 fs4 fs11 pa1 st3'),
  q('Urteil', 'st5'),
  q('Nachbar', 'ba5'),
  q('unterschreiben', 'eg7 ba5 fs6 hs8 pa4 wg2'),
  q('Fristen', 'eg10 fs5'),
  q('hochgeladen', 'ge4 wg2 eg3 ki4 ki9 fs1 kz5 um1 hs6 ge3'),
  q('abgelehnt', 'gw1 gw9 ge3'),
  q('reserviert', 'kz2'),
  q('Bauplan', 'ba1'),
  q('Mischling', 'hs1'),
  q('speichern', 'ge1'),
  // Parts of compounds.
  q('Miete', 'wg1 wg2 wg7 wg12 bf4 um1'),
  q('Bescheinigung', 'wg4 eg6 ki9 bf1 bf4 kz1 um1 um11 st10'),
  q('Steuer', 'hs5 kz4 um4 wg12 eg4 hs1 hs2 hs3 hs4 hs6 hs7 hs8 hs9 hs10'),
  q('Urkunde', 'st8 st9 eg1 ge32'),
  q('Kalender', 'am1 am7'),
  q('Müll', 'am3 am5 am8 am10 am1 am2 am4 am6 am7 am9'),
  q('Vollmacht', 'ge30 pa7'),
  q('Kennzeichen', 'kz2 kz8 kz11'),
  q('Tonne', 'am5 am6'),
  q('Pflichtfeld', 'ge6 gw3'),
  q('Versicherung', 'hs10 kz3 bf9'),
  q('Ausweis', 'hs6 um5 um6 ki4 pa1 pa2 pa3 pa4 pa5 pa6 pa7 pa8 pa9 pa10'),
  // Typing errors.
  q('Wonhgeld', 'wg1 wg2 wg3 wg4 wg5 wg6 wg7 wg8 wg9 wg10 wg11 wg12 wg13 ki3 ge18'),
  q('Krankenkase', 'eg6'),
  q('Geschwiester', 'ki6'),
  q('Erlaubnis', 'gw7 fs3 fs12'),
  q('Unterschirft', 'wg2 fs6 pa4 eg7'),
  q('Strasensuche', 'am4'),
  q('Dolmetcher', 'st6'),
  q('Tastatuhr', 'ge13 kz11'),
  q('Lastschrit', 'gw5 hs8'),
  q('Hauptuntersuchug', 'kz5'),
  // While typing.
  q('Fortsch', 'ge28 ge29'),
  q('Gebü', 'gw4 gw5 ba9 am8 fs7 pa3'),
  q('Stellpl', 'ba11'),
  q('Immat', 'bf1'),
  q('Personen im Haush', 'wg5 wg6 wg3'),
  q('barrieref', 'ge11 ge12 ge13'),
  // Several words.
  q('Sitzung abgelaufen', 'ge1 ge2'),
  q('Datei hochladen', 'ge4 ge3 eg3 ba1'),
  q('Geburtsurkunde Original', 'eg1'),
  q('Adresse ändern Ausweis', 'um5'),
  q('Bescheid per Post', 'bf11'),
  q('Kosten Reisepass', 'pa9'),
  q('Einkommen der Eltern', 'bf2 ki3'),
  q('wie lange dauert die Bearbeitung', 'wg8'),
  q('Zustimmung Sorgeberechtigte', 'pa4'),
  q('Hund abmelden', 'hs7 hs9'),
  // Phrases.
  q('"im Original"', 'wg4 eg1'),
  q('"acht Wochen"', 'eg6 pa1'),
  q('"am Handy"', 'ki4 fs5'),
  q('"mit der Post"', 'bf11 um5'),
  // Spellings of umlauts and ß.
  q('Gebuehrenbescheid', 'am8'),
  q('Strasse', 'am4'),
  q('fuehrerschein versand', 'fs8 fs7'),
  q('ermaessigung', 'hs5 hs6'),
  // Numbers and abbreviations.
  q('§ 34c', 'gw7'),
  q('eVB', 'kz3'),
];
