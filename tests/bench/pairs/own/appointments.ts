import { type OwnPair, page } from './own-pair.ts';

/** Course, place, day, time, seats left before and now; undefined where it is not listed. */
type Course = readonly [
  name: string,
  place: string,
  day: string,
  time: string,
  before: string | undefined,
  now: string | undefined,
];

const FEW = 'wenige Plätze';
const FREE = 'freie Plätze';
const FULL = 'ausgebucht';

const COURSES: readonly Course[] = [
  ['Deutsch A1', 'Volkshochschule', 'Montag', '9 bis 12 Uhr', FREE, FREE],
  ['Deutsch A1', 'Volkshochschule', 'Montag', '18 bis 21 Uhr', FEW, FULL],
  ['Erste Hilfe', 'Feuerwache', 'Montag', '18 bis 21 Uhr', FREE, undefined],
  ['Deutsch A2', 'Volkshochschule', 'Dienstag', '9 bis 12 Uhr', FREE, FREE],
  ['Deutsch A1', 'Stadtbibliothek', 'Dienstag', '18 bis 21 Uhr', undefined, FREE],
  ['Rückenschule', 'Sporthalle Nord', 'Dienstag', '18 bis 19 Uhr', FULL, FULL],
  ['Deutsch B1', 'Volkshochschule', 'Mittwoch', '9 bis 12 Uhr', FREE, FEW],
  ['Computer für Ältere', 'Stadtbibliothek', 'Mittwoch', '9 bis 12 Uhr', FREE, FREE],
  ['Deutsch A2', 'Stadtbibliothek', 'Mittwoch', '18 bis 21 Uhr', FEW, undefined],
  ['Rückenschule', 'Sporthalle Süd', 'Donnerstag', '18 bis 19 Uhr', FREE, FREE],
  ['Erste Hilfe', 'Feuerwache', 'Donnerstag', '18 bis 21 Uhr', FREE, FREE],
  ['Deutsch A1', 'Volkshochschule', 'Freitag', '9 bis 12 Uhr', undefined, FREE],
  ['Computer für Ältere', 'Stadtbibliothek', 'Freitag', '9 bis 12 Uhr', FREE, FREE],
];

const HEADS = ['Kurs', 'Ort', 'Tag', 'Zeit', 'Plätze'] as const;

function row([name, place, day, time, before, now]: Course, index: number, version: 0 | 1): string {
  const seats = version === 0 ? before : now;
  if (seats === undefined) return '';
  const cells = [name, place, day, time, seats].map((text, column) => `<td data-id="${column}-ID">${text}</td>`);
  return `<tr>${cells.join('')}<td><button type="button" data-id="anmelden-ID">Anmelden</button></td></tr>`.replaceAll(
    '-ID',
    `-kurs-${index}`,
  );
}

function table(version: 0 | 1): string {
  const numbered = [...COURSES.entries()];
  // The first version goes by day and time, the second by course.
  if (version === 1) numbered.sort(([, [one]], [, [other]]) => one.localeCompare(other, 'de'));
  const heads = HEADS.map((head, column) => `<th data-id="spalte-${column}">${head}</th>`).join('');
  return `<p data-id="einleitung">Alle Kurse dauern zehn Wochen und beginnen nach den Ferien.</p>
<table><thead><tr>${heads}<th></th></tr></thead>
<tbody>${numbered.map(([index, course]) => row(course, index, version)).join('\n')}</tbody></table>`;
}

/** A table with hardly a cell that stands once; the new version is sorted by another column, rows came and went. */
export const appointments: OwnPair = {
  name: 'held-out-appointments',
  old: page('Kurse', table(0)),
  now: page('Kurse', table(1)),
};
