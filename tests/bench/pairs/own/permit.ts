import { type OwnPair, page } from './own-pair.ts';

/** Id, type, label before and now; without a second it stayed, `null` where the version has no such field. */
type Field = readonly [id: string, type: string, before: string | null, now?: string | null];
type Group = readonly [id: string, before: string | null, now: string, fields: readonly Field[]];

const GROUPS: readonly Group[] = [
  [
    'person',
    'Ihre Daten',
    'Angaben zu Ihrer Person',
    [
      ['vorname', 'text', 'Vorname', 'Vorname(n)'],
      ['nachname', 'text', 'Nachname', 'Familienname'],
      ['mail', 'email', 'E-Mail-Adresse', 'Ihre E-Mail-Adresse'],
      ['fax', 'text', 'Faxnummer', null],
      ['telefon', 'text', 'Telefonnummer', 'Telefonnummer (freiwillig)'],
    ],
  ],
  [
    'wohnung',
    'Ihre Anschrift',
    'Ihre Anschrift in Musterstadt',
    [
      ['strasse', 'text', 'Straße'],
      ['nummer', 'text', 'Hausnummer'],
      ['plz', 'text', 'Postleitzahl'],
    ],
  ],
  ['frueher', null, 'Ihre frühere Anschrift', [['frueher-plz', 'text', null, 'Postleitzahl']]],
  [
    'rechnung',
    'Anschrift für die Rechnung',
    'Anschrift für die Rechnung (falls abweichend)',
    [
      ['r-strasse', 'text', 'Straße'],
      ['r-nummer', 'text', 'Hausnummer'],
      ['r-plz', 'text', 'Postleitzahl'],
      ['r-ort', 'text', 'Ort'],
    ],
  ],
  [
    'auto',
    'Ihr Fahrzeug',
    'Angaben zum Fahrzeug',
    [
      ['kennzeichen', 'text', 'Kennzeichen', 'Amtliches Kennzeichen'],
      ['hersteller', 'text', 'Hersteller'],
      ['zulassung', 'date', 'Datum der Zulassung', 'Datum der ersten Zulassung'],
      ['halter', 'checkbox', 'Ich bin Halterin oder Halter des Fahrzeugs.', 'Das Fahrzeug ist auf mich zugelassen.'],
      ['geteilt', 'checkbox', 'Das Fahrzeug wird von mehreren Personen genutzt.'],
    ],
  ],
];

/** Names and ids as a form builder makes them: other ones after each change. */
function fieldOf([id, type, before, now]: Field, version: 0 | 1, group: number, index: number): string {
  const label = version === 0 || now === undefined ? before : now;
  if (label === null) return '';
  const made = `ctl${((group * 7 + index + 3) * (version === 0 ? 7919 : 6007)).toString(16)}`;
  return `<div><label for="${made}" data-id="label-${id}">${label}</label><input type="${type}" id="${made}" name="${made}" data-id="feld-${id}"></div>`;
}

const form = (version: 0 | 1) =>
  page(
    'Bewohnerparkausweis',
    `<p data-id="pflicht">${version === 0 ? 'Felder mit * müssen ausgefüllt werden.' : 'Bitte füllen Sie alle Felder aus, wenn nichts anderes dabeisteht.'}</p>
<form>${GROUPS.map(([id, before, now, fields], group) => {
      const title = version === 0 ? before : now;
      if (title === null) return '';
      const rows = fields.map((field, index) => fieldOf(field, version, group, index));
      // The new version shows first what is quick to answer.
      return `<h2 data-id="gruppe-${id}">${title}</h2>${(version === 0 || id !== 'auto' ? rows : rows.toReversed()).join('\n')}`;
    }).join('\n')}
<label for="ab${version}" data-id="label-dauer">Gültigkeit</label><select id="ab${version}" data-id="feld-dauer"><option>1 Jahr</option><option>2 Jahre</option></select>
<label for="an${version}" data-id="label-anmerkung">${version === 0 ? 'Anmerkungen' : 'Ihre Anmerkungen'}</label><textarea id="an${version}" data-id="feld-anmerkung"></textarea>
<button type="reset" data-id="leeren">Eingaben löschen</button><button type="submit" data-id="weiter">${version === 0 ? 'Weiter' : 'Weiter zur Prüfung'}</button></form>`,
  );

/**
 * A form with two equal groups; in the new version all names and ids are others, labels are reworded, a field is gone, a
 * like group came between the two, and the fields on the car stand the other way round.
 */
export const permit: OwnPair = { name: 'held-out-permit', old: form(0), now: form(1) };
