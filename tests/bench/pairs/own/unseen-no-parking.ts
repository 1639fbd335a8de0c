import { type OwnPair, page } from './own-pair.ts';

/** Id, label, type of the field. */
type Field = readonly [id: string, label: string, type: string];
type Group = readonly [id: string, title: string, hint: string, fields: readonly Field[]];

const ROAD: readonly Field[] = [
  ['strasse', 'Straße', 'text'],
  ['nummer', 'Hausnummer', 'text'],
  ['tag', 'Datum', 'date'],
  ['von', 'Von', 'time'],
  ['bis', 'Bis', 'time'],
  ['laenge', 'Länge in Metern', 'number'],
];

/** A field is new in between, others are named more exactly. */
const NEW_ROAD: readonly Field[] = [
  ['strasse', 'Straße', 'text'],
  ['nummer', 'Hausnummer', 'text'],
  ['seite', 'Straßenseite', 'text'],
  ['tag', 'Datum', 'date'],
  ['von', 'Von (Uhrzeit)', 'time'],
  ['bis', 'Bis (Uhrzeit)', 'time'],
  ['laenge', 'Länge der Fläche in Metern', 'number'],
];

const OLD: readonly Group[] = [
  [
    'antrag',
    'Wer stellt den Antrag?',
    'An diese Anschrift schicken wir den Bescheid.',
    [
      ['name', 'Name oder Firma', 'text'],
      ['strasse', 'Straße', 'text'],
      ['nummer', 'Hausnummer', 'text'],
      ['telefon', 'Telefon', 'tel'],
      ['fax', 'Fax', 'tel'],
      ['mail', 'E-Mail', 'email'],
    ],
  ],
  ['alt', 'Haltverbot an der alten Wohnung', 'Hier laden Sie ein.', ROAD],
  ['neu', 'Haltverbot an der neuen Wohnung', 'Hier laden Sie aus.', ROAD],
  [
    'schilder',
    'Wer stellt die Schilder auf?',
    'Die Schilder müssen vier Tage vorher stehen.',
    [
      ['name', 'Name oder Firma', 'text'],
      ['telefon', 'Telefon', 'tel'],
    ],
  ],
];

/** Places come first, a further one stands between the two, who applies comes last. */
const NOW: readonly Group[] = [
  ['alt', 'Haltverbot an der alten Wohnung', 'Hier laden Sie ein.', NEW_ROAD],
  ['zwischen', 'Haltverbot an einem Lager', 'Hier stellen Sie etwas unter.', NEW_ROAD],
  ['neu', 'Haltverbot an der neuen Wohnung', 'Hier laden Sie aus.', NEW_ROAD],
  [
    'schilder',
    'Wer stellt die Schilder auf?',
    'Die Schilder müssen spätestens vier volle Tage vorher stehen.',
    [
      ['name', 'Name oder Firma', 'text'],
      ['telefon', 'Telefon', 'tel'],
    ],
  ],
  [
    'antrag',
    'Wer stellt den Antrag?',
    'An diese E-Mail-Adresse schicken wir den Bescheid.',
    [
      ['name', 'Name oder Firma', 'text'],
      ['mail', 'E-Mail', 'email'],
      ['telefon', 'Telefon', 'tel'],
      ['strasse', 'Straße', 'text'],
      ['nummer', 'Hausnummer', 'text'],
    ],
  ],
];

/** Ids and names go by running numbers, so that another group has them in the new version. */
function form(groups: readonly Group[]): string {
  let number = 0;
  return groups
    .map(([id, title, hint, fields]) => {
      const rows = fields.map(([key, label, type]) => {
        number++;
        return `<p><label for="feld_${number}" data-id="label-${id}-${key}">${label}</label> <input type="${type}" id="feld_${number}" name="feld_${number}" data-id="feld-${id}-${key}"></p>`;
      });
      return `<fieldset><legend data-id="titel-${id}">${title}</legend><p data-id="hinweis-${id}">${hint}</p>${rows.join('\n')}
<button type="button" data-id="leeren-${id}">Angaben leeren</button></fieldset>`;
    })
    .join('\n');
}

/** Four groups of fields, most of whose labels stand in several; the new version see `NOW`. */
export const noParking: OwnPair = {
  name: 'unseen-no-parking',
  old: page(
    'Haltverbot für einen Umzug',
    `<p data-id="einleitung">Stellen Sie den Antrag zwei Wochen vor dem Umzug. Er kostet 35 Euro für jede Fläche.</p>
<form>${form(OLD)}
<label data-id="label-stimmt"><input type="checkbox" name="stimmt" data-id="feld-stimmt"> Meine Angaben sind richtig und vollständig.</label>
<button type="submit" data-id="senden">Antrag senden</button></form>`,
  ),
  now: page(
    'Haltverbot für einen Umzug',
    `<p data-id="einleitung">Stellen Sie den Antrag mindestens zwei Wochen vor dem Umzug. Er kostet 40 Euro für jede Fläche.</p>
<form>${form(NOW)}
<label data-id="label-stimmt"><input type="checkbox" name="stimmt" data-id="feld-stimmt"> Meine Angaben sind richtig und vollständig.</label>
<label data-id="label-daten"><input type="checkbox" name="daten" data-id="feld-daten"> Ich habe die Hinweise zum Datenschutz gelesen.</label>
<button type="submit" data-id="senden">Kostenpflichtig beantragen</button></form>`,
  ),
};
