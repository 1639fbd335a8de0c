import { type OwnPair, page } from './own-pair.ts';

const PLACES = [
  ['nord', 'Bürgeramt Nord', 'Lindenallee 4'],
  ['sued', 'Bürgeramt Süd', 'Hafenstraße 17'],
  ['ost', 'Bürgeramt Ost', 'Am Stadtpark 2'],
  ['west', 'Bürgeramt West', 'Mühlenweg 33'],
  ['mitte', 'Bürgeramt Mitte', 'Rathausplatz 1'],
  ['altstadt', 'Bürgeramt Altstadt', 'Gerbergasse 9'],
  ['bahnhof', 'Bürgeramt am Bahnhof', 'Bahnhofstraße 50'],
  ['neustadt', 'Bürgeramt Neustadt', 'Ringstraße 112'],
  ['weiher', 'Bürgeramt Weiherfeld', 'Seeufer 6'],
  ['kfz', 'Zulassungsstelle', 'Industriestraße 8'],
  ['auslaender', 'Ausländerbehörde', 'Rathausplatz 3'],
  ['standesamt', 'Standesamt', 'Schlosshof 1'],
  ['campus', 'Bürgeramt am Campus', 'Universitätsstraße 20'],
  ['messe', 'Bürgeramt an der Messe', 'Messeallee 5'],
] as const;

const REORDERED = 'mitte campus ost nord standesamt altstadt sued neustadt kfz messe west auslaender'.split(' ');

/**
 * Every other office says the same of its doors, every third the same of its queue; `lift` is what those say that have
 * steps. Ids of buttons go by the place in the list, as templates make them.
 */
function card(id: string, place: number, lift: string): string {
  const index = PLACES.findIndex(([each]) => each === id);
  const [, name, street] = PLACES[index] ?? ['', '', ''];
  const doors = index % 2 === 0 ? 'Der Eingang ist stufenlos erreichbar.' : lift;
  const queue = index % 3 === 0 ? '<p data-id="warten-ID">Ohne Termin müssen Sie mit Wartezeit rechnen.</p>' : '';
  return `<li><h2 data-id="name-ID">${name}</h2><p data-id="strasse-ID">${street}, 12345 Musterstadt</p>
<p data-id="tueren-ID">${doors}</p>${queue}
<button type="button" id="termin-${place}" data-id="termin-ID">Termin buchen</button>
<button type="button" data-id="weg-ID">Weg anzeigen</button></li>`.replaceAll('-ID', `-${id}`);
}

const OLD_IDS = PLACES.slice(0, 12).map(([id]) => id);

const list = (ids: readonly string[], lift: string) =>
  page('Standorte', `<ul>${ids.map((id, place) => card(id, place, lift)).join('\n')}</ul>`);

/** Twelve like cards; in the new version in another order, without two, with two others, and half of them edited. */
export const cards: OwnPair = {
  name: 'own-cards',
  old: list(OLD_IDS, 'Der Aufzug ist zurzeit außer Betrieb, klingeln Sie bitte.'),
  now: list(REORDERED, 'Der Aufzug ist leider außer Betrieb, klingeln Sie bitte.'),
};
