import { type OwnPair, page } from './own-pair.ts';

interface Place {
  id: string;
  name: string;
  /** Who runs it; the same for several. */
  by: string;
  street: string;
  phone: string;
  when: string;
}

const CITY = 'Träger: Stadt Musterstadt';
const UNION = 'Träger: Sozialverband Musterstadt e. V.';
const CHURCH = 'Träger: Diakonie im Kreis Musterstadt';
const BOOKED = 'Termine nur nach Vereinbarung.';
const OPEN = 'Offene Sprechstunde dienstags von 14 bis 17 Uhr.';

const SCHULDEN = {
  id: 'schulden',
  name: 'Schuldnerberatung',
  by: CITY,
  street: 'Gerbergasse 9',
  phone: '01234 55-120',
  when: BOOKED,
};
const SUCHT = {
  id: 'sucht',
  name: 'Suchtberatung',
  by: CHURCH,
  street: 'Lindenallee 22',
  phone: '01234 7810',
  when: OPEN,
};
const ERZIEHUNG = {
  id: 'erziehung',
  name: 'Erziehungsberatung',
  by: CITY,
  street: 'Gerbergasse 9',
  phone: '01234 55-140',
  when: BOOKED,
};
const EHE = {
  id: 'ehe',
  name: 'Ehe- und Lebensberatung',
  by: CHURCH,
  street: 'Lindenallee 22',
  phone: '01234 7815',
  when: BOOKED,
};
const RENTE = {
  id: 'rente',
  name: 'Auskunft zur Rente',
  by: CITY,
  street: 'Rathausplatz 1',
  phone: '01234 55-260',
  when: OPEN,
};
const ENERGIE = {
  id: 'energie',
  name: 'Energieberatung für Haushalte',
  by: 'Träger: Stadtwerke Musterstadt',
  street: 'Hafenstraße 80',
  phone: '01234 9000',
  when: 'Offene Sprechstunde donnerstags von 16 bis 18 Uhr.',
};
const PFLEGE = {
  id: 'pflege',
  name: 'Pflegestützpunkt',
  by: UNION,
  street: 'Am Stadtpark 2',
  phone: '01234 6644',
  when: BOOKED,
};
const MIGRATION = {
  id: 'migration',
  name: 'Migrationsberatung für Erwachsene',
  by: UNION,
  street: 'Bahnhofstraße 50',
  phone: '01234 6650',
  when: OPEN,
};
const MIETE = {
  id: 'miete',
  name: 'Erste Beratung zum Mietrecht',
  by: CITY,
  street: 'Rathausplatz 1',
  phone: '01234 55-270',
  when: BOOKED,
};
const GRUENDEN = {
  id: 'gruenden',
  name: 'Beratung für Gründungen',
  by: 'Träger: Wirtschaftsförderung Musterstadt',
  street: 'Messeallee 5',
  phone: '01234 55-400',
  when: BOOKED,
};
const DISKRIMINIERUNG = {
  id: 'diskriminierung',
  name: 'Beratung gegen Diskriminierung',
  by: UNION,
  street: 'Bahnhofstraße 50',
  phone: '01234 6655',
  when: BOOKED,
};
const STUDIUM = {
  id: 'studium',
  name: 'Sozialberatung für Studierende',
  by: 'Träger: Studierendenwerk',
  street: 'Universitätsstraße 20',
  phone: '01234 4500',
  when: OPEN,
};

const parts = ({ id, name, by, street, phone, when }: Place) => ({
  title: `<a href="#${id}" data-id="name-${id}">${name}</a>`,
  by: `<p data-id="traeger-${id}">${by}</p>`,
  street: `<span data-id="strasse-${id}">${street}</span><br><span data-id="ort-${id}">12345 Musterstadt</span>`,
  phone: `Telefon: <a href="tel:${phone.replace(/\D/g, '')}" data-id="telefon-${id}">${phone}</a>`,
  when: `<p data-id="zeiten-${id}">${when}</p>`,
  button: `<button type="button" data-id="merken-${id}">Auf den Merkzettel</button>`,
});

function oldCard(place: Place): string {
  const { title, by, street, phone, when, button } = parts(place);
  return `<li><h2>${title}</h2>${by}<p>${street}</p><p>${phone}</p>${when}${button}</li>`;
}

/** The way to ask comes before the way to get there. */
function newCard(place: Place): string {
  const { title, by, street, phone, when, button } = parts(place);
  return `<article><div><h3>${title}</h3>${button}</div>${when}<div><p>${phone}</p><address>${street}</address></div>${by}</article>`;
}

const OLD = [SCHULDEN, SUCHT, ERZIEHUNG, EHE, RENTE, ENERGIE, PFLEGE, MIGRATION, MIETE, GRUENDEN];
/** Two are gone, two come in where those stood; one is called more, one has moved, two have other hours. */
const NOW = [
  { ...SCHULDEN, name: 'Schuldner- und Insolvenzberatung' },
  { ...SUCHT, when: 'Offene Sprechstunde dienstags von 14 bis 18 Uhr.' },
  ERZIEHUNG,
  DISKRIMINIERUNG,
  RENTE,
  STUDIUM,
  { ...PFLEGE, street: 'Seeufer 6' },
  { ...MIGRATION, when: BOOKED },
  MIETE,
  GRUENDEN,
];

/** Cards with links as titles, addresses and phone numbers, rebuilt inside; entries of the new version see `NOW`. */
export const advice: OwnPair = {
  name: 'unseen-advice',
  old: page(
    'Beratungsstellen',
    `<p data-id="einleitung">Alle Beratungen sind kostenlos und vertraulich.</p><ul>${OLD.map(oldCard).join('\n')}</ul>`,
  ),
  now: page(
    'Beratungsstellen',
    `<p data-id="einleitung">Alle Beratungen sind kostenlos und vertraulich. Sie brauchen keine Überweisung.</p>
<div>${NOW.map(newCard).join('\n')}</div>`,
  ),
};
