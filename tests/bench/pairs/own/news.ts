import { type OwnPair, page } from './own-pair.ts';

/** Day, title, first words; the day is what tells like ones apart. Newest first. */
const NEWS = [
  ['12. Juni 2025', 'Bürgeramt am Freitag geschlossen', 'Wegen des Brückentags bleibt das Bürgeramt geschlossen.'],
  ['10. Juni 2025', 'Sperrung der Hafenstraße', 'Die Hafenstraße ist ab Montag für zwei Wochen gesperrt.'],
  ['6. Juni 2025', 'Sitzung des Stadtrats', 'Der Stadtrat berät über den Haushalt. Die Sitzung ist öffentlich.'],
  ['3. Juni 2025', 'Freibad hat länger geöffnet', 'An heißen Tagen schließt das Freibad erst um 21 Uhr.'],
  ['28. Mai 2025', 'Bürgeramt am Freitag geschlossen', 'Wegen des Brückentags bleibt das Bürgeramt geschlossen.'],
  ['23. Mai 2025', 'Sperrung der Lindenallee', 'Die Lindenallee ist ab Montag für zwei Wochen gesperrt.'],
  ['20. Mai 2025', 'Ferienprogramm beginnt', 'Anmeldungen für das Ferienprogramm sind ab sofort möglich.'],
  ['16. Mai 2025', 'Sitzung des Stadtrats', 'Der Stadtrat berät über den Bebauungsplan. Die Sitzung ist öffentlich.'],
  ['12. Mai 2025', 'Neue Ausstellung im Museum', 'Das Museum zeigt Bilder aus hundert Jahren Stadtgeschichte.'],
  ['7. Mai 2025', 'Sperrung der Ringstraße', 'Die Ringstraße ist ab Montag für drei Wochen gesperrt.'],
  ['30. April 2025', 'Bürgeramt am Freitag geschlossen', 'Wegen des Brückentags bleibt das Bürgeramt geschlossen.'],
  ['25. April 2025', 'Sitzung des Stadtrats', 'Der Stadtrat berät über den Haushalt. Die Sitzung ist öffentlich.'],
] as const;

const list = (from: number, to: number) => {
  const entries = NEWS.slice(from, to).map(([day, title, lead], index) =>
    `<article><p data-id="tag-ID">${day}</p><h2 data-id="titel-ID"><span>${title}</span></h2><p data-id="text-ID">${lead}</p>
<p><a href="#" data-id="mehr-ID">Weiterlesen</a></p></article>`.replaceAll('-ID', `-${NEWS.length - from - index}`),
  );
  return page(
    'Aktuelles',
    `<form><label for="suche" data-id="label-suche">In Meldungen suchen</label><input id="suche" type="search" data-id="suche">
<button type="submit" data-id="suchen">Suchen</button></form>
${entries.join('\n')}
<p><a href="#" data-id="aeltere">Ältere Meldungen</a></p>`,
  );
};

/** News, some of them like earlier ones; in the new version four came at the top and four fell off at the end. */
export const news: OwnPair = { name: 'held-out-news', old: list(4, 12), now: list(0, 8) };
