/** Labels and buttons that stand many times on the page; notes are on one of them. */
export const REPEATED_LABELS = [
  'Name',
  'Vorname',
  'Geburtsname',
  'Geburtsdatum',
  'Geburtsort',
  'Staatsangehörigkeit',
  'Straße und Hausnummer',
  'Postleitzahl',
  'Ort',
  'Telefon',
  'E-Mail-Adresse',
  'Familienstand',
  'Anrede',
  'IBAN',
  'Kontoinhaber',
  'Steuernummer',
  'Bemerkungen',
  'Beginn',
  'Ende',
  'Betrag in Euro',
] as const;

/** Buttons under a group of fields, repeated as well. */
export const BUTTONS = ['Weiter', 'Zurück', 'Zwischenspeichern', 'Hinzufügen'] as const;
