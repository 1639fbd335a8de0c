import { type OwnPair, page } from './own-pair.ts';

/** Id, label. */
type Option = readonly [id: string, label: string];
type Group = readonly [id: string, question: string, options: readonly Option[]];

const YES_NO = [
  ['ja', 'Ja'],
  ['nein', 'Nein'],
  ['offen', 'Weiß ich nicht'],
] as const;

const OLD: readonly Group[] = [
  [
    'art',
    'Was sollen wir abholen?',
    [
      ['moebel', 'Möbel und andere Teile aus Holz'],
      ['matratze', 'Matratzen und Teppiche'],
      ['metall', 'Gegenstände aus Metall'],
      ['elektro', 'Elektrogeräte'],
    ],
  ],
  [
    'menge',
    'Wie viel ist es ungefähr?',
    [
      ['wenig', 'Bis zu 2 Kubikmeter'],
      ['mittel', 'Bis zu 4 Kubikmeter'],
      ['viel', 'Mehr als 4 Kubikmeter'],
    ],
  ],
  ['kuehl', 'Ist ein Kühlgerät dabei?', YES_NO],
  ['schwer', 'Ist ein Teil schwerer als 50 Kilogramm?', YES_NO],
  ['glas', 'Sind Scheiben oder Spiegel dabei?', YES_NO],
  [
    'ort',
    'Wo stehen die Sachen?',
    [
      ['strasse', 'Am Straßenrand'],
      ['hof', 'Im Hof oder in der Einfahrt'],
      ['wohnung', 'In der Wohnung oder im Keller'],
    ],
  ],
];

/** The place comes first, a question and an option are gone, others come in, two questions traded places. */
const NOW: readonly Group[] = [
  [
    'ort',
    'Wo stehen die Sachen am Tag der Abholung?',
    [
      ['strasse', 'Am Straßenrand'],
      ['hof', 'Im Hof oder in der Einfahrt'],
      ['wohnung', 'In der Wohnung oder im Keller (kostet 45 Euro)'],
    ],
  ],
  [
    'art',
    'Was sollen wir abholen?',
    [
      ['moebel', 'Möbel und andere Teile aus Holz'],
      ['matratze', 'Matratzen, Teppiche und Polster'],
      ['elektro', 'Elektrogeräte'],
      ['raeder', 'Fahrräder und Kinderwagen'],
    ],
  ],
  [
    'menge',
    'Wie viel ist es ungefähr?',
    [
      ['wenig', 'Bis zu 2 Kubikmeter'],
      ['mittel', 'Bis zu 4 Kubikmeter'],
      ['viel', 'Mehr als 4 Kubikmeter'],
    ],
  ],
  ['schwer', 'Ist ein Teil schwerer als 30 Kilogramm?', YES_NO],
  ['kuehl', 'Ist ein Kühlgerät dabei?', YES_NO],
  ['akku', 'Ist ein Gerät mit fest eingebautem Akku dabei?', YES_NO],
];

/** Names go by the number of the question, values by that of the option. */
function oldGroup([id, question, options]: Group, index: number): string {
  const rows = options.map(
    ([key, label], value) =>
      `<div><input type="radio" id="f${index}-${value}" name="frage${index}" value="${value}" data-id="wahl-${id}-${key}">
<label for="f${index}-${value}" data-id="label-${id}-${key}">${label}</label></div>`,
  );
  return `<fieldset><legend data-id="frage-${id}">${question}</legend>${rows.join('\n')}</fieldset>`;
}

function newGroup([id, question, options]: Group, index: number): string {
  const rows = options.map(
    ([key, label], value) =>
      `<li><label data-id="label-${id}-${key}"><input type="radio" name="q[${index}]" value="${value}" data-id="wahl-${id}-${key}"> <span>${label}</span></label></li>`,
  );
  return `<section role="radiogroup" aria-labelledby="q${index}"><h2 id="q${index}" data-id="frage-${id}">${question}</h2><ul>${rows.join('\n')}</ul></section>`;
}

/** A step of a wizard: groups of options, three of them with the same options; the new version see `NOW`. */
export const bulky: OwnPair = {
  name: 'unseen-bulky',
  old: page(
    'Sperrmüll anmelden',
    `<p data-id="schritt">Schritt 2 von 5: Ihre Sachen</p>
<p data-id="hinweis">Zweimal im Jahr holen wir Sperrmüll ohne Gebühr ab. Bauschutt und Altreifen nehmen wir nicht mit.</p>
<form>${OLD.map(oldGroup).join('\n')}
<label for="etage" data-id="label-etage">Etage</label><select id="etage" data-id="feld-etage"><option>Erdgeschoss</option><option>1. Etage</option></select>
<label for="text" data-id="label-liste">Was genau ist es? Bitte zählen Sie alles auf.</label><textarea id="text" data-id="feld-liste"></textarea>
<p data-id="hilfe-liste">Zum Beispiel: 1 Sofa, 4 Stühle, 1 Schreibtisch</p>
<button type="button" data-id="zurueck">Zurück</button> <button type="button" data-id="speichern">Zwischenspeichern</button>
<button type="submit" data-id="weiter">Weiter zu den Terminen</button></form>`,
  ),
  now: page(
    'Sperrmüll anmelden',
    `<ol><li data-id="leiste-1">Adresse</li><li data-id="leiste-2">Ihre Sachen</li><li data-id="leiste-3">Termin</li></ol>
<p data-id="schritt">Schritt 2 von 4: Ihre Sachen</p>
<p data-id="hinweis">Zweimal im Jahr holen wir Sperrmüll ohne Gebühr ab. Bauschutt, Altreifen und Farben nehmen wir nicht mit.</p>
<form>${NOW.map(newGroup).join('\n')}
<label for="liste" data-id="label-liste">Was genau ist es? Bitte zählen Sie alles auf.</label><p data-id="hilfe-liste">Zum Beispiel: 1 Sofa, 4 Stühle, 1 Regal</p><textarea id="liste" data-id="feld-liste"></textarea>
<button type="submit" data-id="weiter">Weiter zum Termin</button>
<button type="button" data-id="speichern">Zwischenspeichern</button> <button type="button" data-id="zurueck">Zurück</button></form>`,
  ),
};
