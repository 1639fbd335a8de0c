import { type OwnPair, page } from './own-pair.ts';

/** Days by bin. */
interface Days {
  rest: string;
  bio: string;
  papier: string;
  gelb: string;
}

type District = readonly [id: string, name: string, before: Days | undefined, now: Days | undefined];

const days = (rest: string, bio: string, papier: string, gelb: string): Days => ({ rest, bio, papier, gelb });

const WEST = days('Montag', 'Dienstag', 'Freitag', 'Dienstag');
const PARK = days('Mittwoch', 'Mittwoch', 'Donnerstag', 'Freitag');

const DISTRICTS: readonly District[] = [
  ['altstadt', 'Altstadt', WEST, WEST],
  ['bahnhof', 'Bahnhofsviertel', WEST, days('Montag', 'Dienstag', 'Freitag', 'Mittwoch')],
  ['gewerbe', 'Gewerbegebiet Ost', days('Dienstag', 'Donnerstag', 'Dienstag', 'Donnerstag'), undefined],
  [
    'hafen',
    'Hafenviertel',
    days('Dienstag', 'Dienstag', 'Montag', 'Donnerstag'),
    days('Dienstag', 'Dienstag', 'Montag', 'Donnerstag'),
  ],
  ['lerchen', 'Lerchenfeld', undefined, PARK],
  ['neustadt', 'Neustadt', PARK, PARK],
  ['schloss', 'Schlossberg', PARK, days('Donnerstag', 'Mittwoch', 'Donnerstag', 'Freitag')],
  [
    'sued',
    'Südstadt',
    days('Freitag', 'Montag', 'Mittwoch', 'Montag'),
    days('Freitag', 'Montag', 'Mittwoch', 'Montag'),
  ],
  [
    'weiher',
    'Weiherfeld',
    days('Freitag', 'Montag', 'Mittwoch', 'Montag'),
    days('Freitag', 'Montag', 'Dienstag', 'Montag'),
  ],
];

const OLD_ROWS = DISTRICTS.flatMap(([id, name, before]) =>
  before
    ? `<tr><td data-id="bezirk-ID">${name}</td><td data-id="rest-ID">${before.rest}</td><td data-id="bio-ID">${before.bio}</td>
<td data-id="papier-ID">${before.papier}</td><td data-id="gelb-ID">${before.gelb}</td>
<td><a href="#${id}" data-id="kalender-ID">Kalender (PDF)</a></td></tr>`.replaceAll('-ID', `-${id}`)
    : [],
);

const NEW_ROWS = DISTRICTS.flatMap(([id, name, , now]) =>
  now
    ? `<tr><th scope="row" data-id="bezirk-ID">${name}</th><td data-id="bio-ID">${now.bio}</td><td data-id="rest-ID">${now.rest}</td>
<td data-id="windel-ID">Freitag</td><td data-id="papier-ID">${now.papier}</td><td data-id="gelb-ID">${now.gelb}</td>
<td><a href="#${id}" data-id="kalender-ID">Kalender (PDF)</a></td></tr>`.replaceAll('-ID', `-${id}`)
    : [],
);

/**
 * A table of hardly more than weekdays: in the new version a column comes in, two traded places, a row is gone, one
 * comes, some days are others. Paragraphs around it are edited.
 */
export const waste: OwnPair = {
  name: 'unseen-waste',
  old: page(
    'Wann wird der Müll abgeholt?',
    `<p data-id="einleitung">Stellen Sie die Tonnen am Tag der Leerung bis 6 Uhr an den Straßenrand.</p>
<table><tr><td data-id="kopf-bezirk">Bezirk</td><td data-id="kopf-rest">Restmüll</td><td data-id="kopf-bio">Biotonne</td><td data-id="kopf-papier">Papier</td><td data-id="kopf-gelb">Gelber Sack</td><td data-id="kopf-kalender">Zum Ausdrucken</td></tr>
${OLD_ROWS.join('\n')}</table>
<h2 data-id="feiertag-titel">Feiertage</h2>
<p data-id="feiertag">Fällt ein Feiertag auf einen Werktag, kommen wir in dieser Woche einen Tag später.</p>
<h2 data-id="voll-titel">Die Tonne wurde nicht geleert?</h2>
<p data-id="voll">Lassen Sie die Tonne stehen und rufen Sie uns an. Wir kommen am nächsten Werktag.</p>
<p>Abfallberatung: <a href="tel:0123455800" data-id="telefon">01234 55-800</a></p>
<h2 data-id="sack-titel">Gelbe Säcke</h2>
<p data-id="sack">Neue Säcke bekommen Sie im Bürgeramt, in der Stadtbibliothek und an allen Wertstoffhöfen.</p>`,
  ),
  now: page(
    'Wann wird der Müll abgeholt?',
    `<p data-id="einleitung">Stellen Sie die Tonnen am Tag der Leerung bis 6 Uhr früh an den Straßenrand.</p>
<p data-id="windeln">Neu: Familien mit Kindern unter drei Jahren können eine Windeltonne bekommen.</p>
<table><thead><tr><th data-id="kopf-bezirk">Bezirk</th><th data-id="kopf-bio">Biotonne</th><th data-id="kopf-rest">Restmüll</th><th data-id="kopf-windel">Windeltonne</th><th data-id="kopf-papier">Papier</th><th data-id="kopf-gelb">Gelber Sack</th><th data-id="kopf-kalender">Zum Ausdrucken</th></tr></thead>
<tbody>${NEW_ROWS.join('\n')}</tbody></table>
<h2 data-id="voll-titel">Ihre Tonne wurde nicht geleert?</h2>
<p data-id="voll">Lassen Sie die Tonne stehen und rufen Sie uns an. Wir kommen spätestens am übernächsten Werktag.</p>
<p>Abfallberatung: <a href="tel:0123455800" data-id="telefon">01234 55-800</a></p>
<h2 data-id="feiertag-titel">Feiertage</h2>
<p data-id="feiertag">Fällt ein Feiertag auf einen Werktag, kommen wir in dieser Woche einen Tag später.</p>
<h2 data-id="sack-titel">Gelbe Säcke</h2>
<p data-id="sack">Neue Säcke bekommen Sie im Bürgeramt und an allen Wertstoffhöfen.</p>`,
  ),
};
