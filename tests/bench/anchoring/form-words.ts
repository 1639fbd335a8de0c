/** What a form asks about, each with a section of its own: nominative for the heading, genitive for the labels. */
export const MATTERS: readonly (readonly [heading: string, genitive: string])[] = [
  ['Kaltmiete', 'der Kaltmiete'],
  ['Darlehen', 'des Darlehens'],
  ['Ausbildung', 'der Ausbildung'],
  ['Nebentätigkeit', 'der Nebentätigkeit'],
  ['Krankenversicherung', 'der Krankenversicherung'],
  ['Bausparvertrag', 'des Bausparvertrags'],
  ['Unterhalt', 'des Unterhalts'],
  ['Heizung', 'der Heizung'],
  ['Stellplatz', 'des Stellplatzes'],
  ['Erbschaft', 'der Erbschaft'],
  ['Pflegegeld', 'des Pflegegelds'],
  ['Fahrzeug', 'des Fahrzeugs'],
  ['Kinderbetreuung', 'der Kinderbetreuung'],
  ['Rente', 'der Rente'],
  ['Untermiete', 'der Untermiete'],
];

/** What is asked about each matter. */
export const QUESTIONS = [
  'Höhe',
  'Beginn',
  'Ende',
  'Art',
  'Aktenzeichen',
  'Nachweis',
  'Empfänger',
  'Zahlungsweise',
  'Grund',
  'Änderung',
] as const;

/** What is asked about each person: label, and for some what browsers may fill in. */
export const PERSON_FIELDS: readonly (readonly [label: string, autocomplete?: string])[] = [
  ['Name', 'family-name'],
  ['Vorname', 'given-name'],
  ['Geburtsname'],
  ['Geburtsdatum', 'bday'],
  ['Straße und Hausnummer', 'street-address'],
  ['Postleitzahl', 'postal-code'],
  ['Ort', 'address-level2'],
  ['Telefon', 'tel'],
  ['Familienstand'],
  ['Staatsangehörigkeit'],
];
