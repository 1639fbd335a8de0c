import { type OwnPair, page } from './own-pair.ts';

/** Number, title, department, hours, pay. */
const OFFERS = [
  ['4711', 'Sachbearbeitung (m/w/d)', 'Amt für Soziales', 'Vollzeit, unbefristet', 'E 9a'],
  ['4712', 'Erzieherin oder Erzieher (m/w/d)', 'Kita Sonnenhügel', 'Teilzeit mit 30 Stunden, unbefristet', 'S 8a'],
  ['4713', 'Sachbearbeitung (m/w/d)', 'Ordnungsamt', 'Vollzeit, unbefristet', 'E 9a'],
  ['4714', 'Ingenieurin oder Ingenieur (m/w/d)', 'Tiefbauamt', 'Vollzeit, unbefristet', 'E 11'],
  ['4715', 'Erzieherin oder Erzieher (m/w/d)', 'Kita Am Bach', 'Vollzeit, befristet auf zwei Jahre', 'S 8a'],
  ['4716', 'Hausmeisterin oder Hausmeister (m/w/d)', 'Grundschule Nord', 'Vollzeit, unbefristet', 'E 5'],
  ['4717', 'Sachbearbeitung Wohngeld (m/w/d)', 'Amt für Soziales', 'Vollzeit, unbefristet', 'E 9a'],
  ['4718', 'Leitung der Stadtbibliothek (m/w/d)', 'Kulturamt', 'Vollzeit, unbefristet', 'E 13'],
  ['4719', 'Hausmeisterin oder Hausmeister (m/w/d)', 'Gymnasium am Markt', 'Vollzeit, unbefristet', 'E 5'],
  ['4720', 'Fachkraft für Abfallwirtschaft (m/w/d)', 'Bauhof', 'Vollzeit, unbefristet', 'E 5'],
  ['4721', 'Erzieherin oder Erzieher (m/w/d)', 'Hort an der Grundschule Nord', 'Vollzeit, unbefristet', 'S 8a'],
  ['4722', 'Sachbearbeitung (m/w/d)', 'Standesamt', 'Vollzeit, unbefristet', 'E 9a'],
] as const;

/** Numbers in the order of the page, with the day until which one applies. */
type Listed = Readonly<Record<string, string>>;

const BEFORE: Listed = {
  N4711: '15. März',
  N4712: '15. März',
  N4713: '31. März',
  N4714: '15. März',
  N4715: '31. März',
  N4716: '28. Februar',
  N4717: '31. März',
  N4718: '15. April',
  N4719: '31. März',
  N4720: '28. Februar',
};

/** Other departments still seek the same; what ended on 28 February is gone, and one of the Ordnungsamt's. */
const NOW: Listed = {
  N4722: '30. April',
  N4719: '31. März',
  N4718: '15. April',
  N4715: '31. März',
  N4721: '30. April',
  N4712: '31. März',
  N4717: '31. März',
  N4711: '15. März',
  N4714: '15. April',
};

function card(number: string, until: string): string {
  const [, title, department, hours, pay] = OFFERS.find(([each]) => `N${each}` === number) ?? ['', '', '', '', ''];
  return `<li><div><b data-id="name-ID">${title}</b></div>
<div data-id="amt-ID">${department}</div><div data-id="umfang-ID">${hours}</div>
<div data-id="entgelt-ID">Entgeltgruppe ${pay} TVöD</div><div data-id="frist-ID">Bewerben Sie sich bis zum ${until}.</div>
<div><a href="#stelle" data-id="mehr-ID">Zur Ausschreibung</a>
<button type="button" data-id="merken-ID">Merken</button></div></li>`.replaceAll('-ID', `-${number}`);
}

const list = (listed: Listed) =>
  page(
    'Stellenangebote',
    `<p data-id="zahl">${Object.keys(listed).length} Stellen gefunden</p>
<ul>${Object.entries(listed)
      .map(([number, until]) => card(number, until))
      .join('\n')}</ul>`,
  );

/** Job offers without headings, titles said again; in the new version sorted anew, three gone, two come, terms longer. */
export const offers: OwnPair = { name: 'held-out-offers', old: list(BEFORE), now: list(NOW) };
