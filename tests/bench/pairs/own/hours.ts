import { type OwnPair, page } from './own-pair.ts';

interface Office {
  id: string;
  name: string;
  street: string;
  /** By weekday; a missing one is not listed. */
  hours: Readonly<Record<string, string>>;
}

const EARLY = '8 bis 12 Uhr';
const LONG = '8 bis 18 Uhr';
const CLOSED = 'geschlossen';
const WEEK = { Montag: EARLY, Dienstag: EARLY, Mittwoch: CLOSED, Donnerstag: LONG, Freitag: EARLY };

const OLD: readonly Office[] = [
  { id: 'kfz', name: 'Kfz-Zulassung', street: 'Industriestraße 8', hours: WEEK },
  { id: 'melde', name: 'Meldestelle', street: 'Rathausplatz 1', hours: WEEK },
  { id: 'wohngeld', name: 'Wohngeldstelle', street: 'Rathausplatz 1', hours: { Dienstag: EARLY, Donnerstag: LONG } },
  { id: 'standesamt', name: 'Standesamt', street: 'Schlosshof 1', hours: WEEK },
  { id: 'sozialamt', name: 'Sozialamt', street: 'Rathausplatz 1', hours: { ...WEEK, Donnerstag: EARLY } },
  { id: 'jugendamt', name: 'Jugendamt', street: 'Gerbergasse 9', hours: WEEK },
];

/** Sorted by name; the housing office is gone, the registry moved, and some days are others. */
const NOW: readonly Office[] = [
  { id: 'bau', name: 'Bauamt', street: 'Rathausplatz 1', hours: WEEK },
  { id: 'jugendamt', name: 'Jugendamt', street: 'Gerbergasse 9', hours: { ...WEEK, Mittwoch: EARLY } },
  { id: 'kfz', name: 'Kfz-Zulassung', street: 'Industriestraße 8', hours: { ...WEEK, Samstag: EARLY } },
  { id: 'melde', name: 'Meldestelle', street: 'Rathausplatz 1', hours: WEEK },
  { id: 'sozialamt', name: 'Sozialamt', street: 'Rathausplatz 1', hours: { ...WEEK, Donnerstag: EARLY } },
  {
    id: 'standesamt',
    name: 'Standesamt',
    street: 'Rathausplatz 3',
    hours: { Montag: EARLY, Dienstag: EARLY, Donnerstag: LONG, Freitag: EARLY },
  },
];

function entry({ id, name, street, hours }: Office): string {
  const days = Object.entries(hours).map(([day, time]) => `<span data-id="${day}-${id}">${day}: ${time}</span><br>\n`);
  return `<p><strong data-id="name-${id}">${name}</strong><br>
<span data-id="strasse-${id}">${street}</span><br>
<span data-id="ort-${id}">12345 Musterstadt</span></p>
<p>${days.join('')}<a href="#${id}" data-id="karte-${id}">Auf der Karte zeigen</a></p>`;
}

/** Addresses and hours in lines, equal for most offices; the new version see `NOW`. */
export const hours: OwnPair = {
  name: 'held-out-hours',
  old: page('Öffnungszeiten', OLD.map(entry).join('\n')),
  now: page('Öffnungszeiten', NOW.map(entry).join('\n')),
};
