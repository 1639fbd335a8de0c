import { type OwnPair, page } from './own-pair.ts';

interface Team {
  id: string;
  name: string;
  does: string;
  room: string;
  phone: string;
  fax: string;
  mail: string;
}

const bau = (id: string, name: string, does: string, room: string, number: string): Team => ({
  id,
  name,
  does,
  room: `Haus B, Zimmer ${room}`,
  phone: `01234 55-${number}`,
  fax: '01234 55-799',
  mail: `${id}@musterstadt.example`,
});

const EMPFANG = bau('empfang', 'Empfang', 'Auskunft, Vermittlung und Abgabe von Unterlagen', '001', '700');
const GENEHMIGUNG = bau('genehmigung', 'Baugenehmigungen', 'Bauanträge, Bauvoranfragen und Abweichungen', '112', '710');
const AUFSICHT = bau('aufsicht', 'Bauaufsicht', 'Kontrollen auf Baustellen und Beschwerden', '114', '720');
const DENKMAL = bau('denkmal', 'Denkmalschutz', 'Beratung und Erlaubnisse für Denkmäler', '201', '730');
const PLANUNG = bau('planung', 'Bauleitplanung', 'Bebauungspläne und Flächennutzungsplan', '203', '740');
const VERMESSUNG = bau('vermessung', 'Vermessung', 'Lagepläne, Grenzen und Hausnummern', '205', '750');
const WOHNRAUM = bau('wohnraum', 'Wohnraumförderung', 'Darlehen und Zuschüsse für Wohneigentum', '115', '760');
const ARCHIV = bau('archiv', 'Bauaktenarchiv', 'Einsicht in alte Bauakten und Kopien daraus', '002', '770');
const KLIMA = bau('klima', 'Klimaanpassung', 'Zuschüsse für Dachbegrünung und Zisternen', '204', '780');

const line = (key: string, id: string, label: string, value: string) =>
  `<tr><th data-id="${key}-titel-${id}">${label}</th><td data-id="${key}-${id}">${value}</td></tr>`;

const oldTeam = ({ id, name, does, room, phone, fax, mail }: Team) =>
  `<h2 data-id="name-${id}">${name}</h2><p data-id="aufgabe-${id}">${does}</p>
<table>${line('raum', id, 'Raum', room)}${line('telefon', id, 'Telefon', phone)}${line('fax', id, 'Fax', fax)}
${line('mail', id, 'E-Mail', mail)}${line('zeit', id, 'Sprechzeit', 'dienstags und donnerstags von 8 bis 12 Uhr')}</table>
<p><a href="#form-${id}" data-id="nachricht-${id}">Nachricht schreiben</a></p>`;

const entry = (key: string, id: string, label: string, value: string) =>
  `<dt data-id="${key}-titel-${id}">${label}</dt><dd data-id="${key}-${id}">${value}</dd>`;

const newTeam = ({ id, name, does, room, phone, mail }: Team) =>
  `<section><h3 data-id="name-${id}">${name}</h3><p data-id="aufgabe-${id}">${does}</p>
<dl>${entry('telefon', id, 'Telefon', phone)}${entry('mail', id, 'E-Mail', mail)}${entry('raum', id, 'Raum', room)}
${entry('zeit', id, 'Sprechzeit', 'dienstags und donnerstags von 8 bis 12 Uhr und nach Vereinbarung')}</dl>
<p><a href="#form-${id}" data-id="nachricht-${id}">Nachricht schreiben</a> <a href="#termin-${id}" data-id="termin-${id}">Termin vereinbaren</a></p></section>`;

const OLD = [EMPFANG, GENEHMIGUNG, AUFSICHT, WOHNRAUM, DENKMAL, PLANUNG, VERMESSUNG, ARCHIV];
/** Sorted by name behind the reception; no fax any more, one team is gone, one comes in, some moved or do more. */
const NOW = [
  EMPFANG,
  { ...ARCHIV, does: 'Einsicht in alte Bauakten, auch digital, und Kopien daraus' },
  AUFSICHT,
  GENEHMIGUNG,
  PLANUNG,
  { ...DENKMAL, room: 'Haus A, Zimmer 31' },
  KLIMA,
  { ...VERMESSUNG, name: 'Vermessung und Geodaten', phone: '01234 55-755' },
];

/** Blocks of contacts with the same labels and hours, apart by name, task and numbers; the new version see `NOW`. */
export const contacts: OwnPair = {
  name: 'unseen-contacts',
  old: page(
    'Kontakt zum Bauamt',
    `<p data-id="adresse">Bauamt, Schlosshof 7, 12345 Musterstadt</p>
<p data-id="anfahrt">Mit dem Bus: Linien 3 und 8, Haltestelle Schlosshof</p>${OLD.map(oldTeam).join('\n')}
<p data-id="notfall">Bei Gefahr durch lose Bauteile rufen Sie bitte die Feuerwehr unter 112.</p>`,
  ),
  now: page(
    'Kontakt zum Bauamt',
    `<p data-id="adresse">Bauamt, Schlosshof 7, 12345 Musterstadt</p>
<p data-id="anfahrt">Mit dem Bus: Linien 3, 5 und 8, Haltestelle Schlosshof</p>
<p data-id="parken">Vor dem Haus gibt es zwei Parkplätze für Menschen mit Behinderung.</p>${NOW.map(newTeam).join('\n')}
<p data-id="notfall">Bei Gefahr durch lose Bauteile rufen Sie bitte die Feuerwehr unter 112.</p>`,
  ),
};
