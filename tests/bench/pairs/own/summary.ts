import { type OwnPair, page } from './own-pair.ts';

/** Id, what it is called, what was entered. */
type Row = readonly [id: string, label: string, value: string];
type Group = readonly [id: string, title: string, rows: readonly Row[]];

const BEFORE: readonly Group[] = [
  [
    'person',
    'Angaben zur Person',
    [
      ['name', 'Familienname', 'Beispiel'],
      ['vorname', 'Vorname', 'Kim'],
      ['geburtsname', 'Geburtsname', 'Keine Angabe'],
      ['stand', 'Familienstand', 'Verheiratet'],
      ['telefon', 'Telefon', 'Keine Angabe'],
    ],
  ],
  [
    'partner',
    'Angaben zur Partnerin oder zum Partner',
    [
      ['p-name', 'Familienname', 'Beispiel'],
      ['p-vorname', 'Vorname', 'Toni'],
      ['p-geburtsname', 'Geburtsname', 'Keine Angabe'],
    ],
  ],
  [
    'wohnung',
    'Angaben zur Wohnung',
    [
      ['art', 'Art der Wohnung', 'Mietwohnung'],
      ['moebliert', 'Möbliert', 'Nein'],
      ['garage', 'Garage oder Stellplatz', 'Nein'],
      ['gewerblich', 'Gewerblich genutzt', 'Nein'],
    ],
  ],
  [
    'einkommen',
    'Angaben zum Einkommen',
    [
      ['lohn', 'Lohn oder Gehalt', 'Ja'],
      ['rente', 'Rente', 'Nein'],
      ['minijob', 'Minijob', 'Nein'],
      ['zinsen', 'Zinsen', 'Keine Angabe'],
    ],
  ],
];

/** The partner is gone, rows come and go, a value is another one, the home stands behind the income. */
const NOW: readonly Group[] = [
  [
    'person',
    'Angaben zu Ihrer Person',
    [
      ['vorname', 'Vorname', 'Kim'],
      ['name', 'Familienname', 'Beispiel'],
      ['geburtsname', 'Geburtsname', 'Keine Angabe'],
      ['ort', 'Geburtsort', 'Keine Angabe'],
      ['telefon', 'Telefonnummer', 'Keine Angabe'],
    ],
  ],
  [
    'einkommen',
    'Angaben zum Einkommen',
    [
      ['lohn', 'Lohn oder Gehalt', 'Ja'],
      ['selbst', 'Selbstständige Arbeit', 'Nein'],
      ['rente', 'Rente', 'Ja'],
      ['zinsen', 'Zinsen und Dividenden', 'Keine Angabe'],
    ],
  ],
  [
    'wohnung',
    'Angaben zur Wohnung',
    [
      ['art', 'Art der Wohnung', 'Mietwohnung'],
      ['garage', 'Garage oder Stellplatz', 'Nein'],
      ['moebliert', 'Möbliert', 'Nein'],
      ['gewerblich', 'Gewerblich genutzt', 'Nein'],
      ['aufzug', 'Aufzug im Haus', 'Nein'],
    ],
  ],
];

function group([id, title, rows]: Group): string {
  const lines = rows.map(
    ([key, label, value]) =>
      `<div><dt data-id="label-${key}">${label}</dt><dd data-id="wert-${key}">${value}</dd><dd><a href="#${key}" data-id="aendern-${key}">Ändern</a></dd></div>`,
  );
  return `<h2 data-id="gruppe-${id}">${title}</h2><dl>${lines.join('\n')}</dl>`;
}

const overview = (groups: readonly Group[]) =>
  page(
    'Angaben prüfen',
    `<p data-id="einleitung">Bitte prüfen Sie Ihre Angaben, bevor Sie den Antrag absenden.</p>
${groups.map(group).join('\n')}
<label data-id="label-richtig"><input type="checkbox" data-id="richtig"> Ich versichere, dass alle Angaben richtig sind.</label>
<button type="button" data-id="zurueck">Zurück</button><button type="submit" data-id="senden">Antrag absenden</button>`,
  );

/** What was entered, each with "Ändern", most values said many times; groups and rows of the new version see `NOW`. */
export const summary: OwnPair = { name: 'held-out-summary', old: overview(BEFORE), now: overview(NOW) };
