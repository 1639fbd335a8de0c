import { type OwnPair, page } from './own-pair.ts';

const FIELDS = [
  ['vorname', 'Vorname'],
  ['name', 'Familienname'],
  ['geburt', 'Geburtsdatum'],
  ['ort', 'Geburtsort'],
] as const;

interface Person {
  /** What it is in both versions. */
  id: string;
  legend: string;
  /** What stands above the fields and tells this group from the others. */
  hint: string;
}

const APPLICANT = { id: 'antrag', legend: 'Antragstellende Person', hint: 'Die Person, die den Antrag unterschreibt.' };
const PARTNER = { id: 'partner', legend: 'Weitere Person', hint: 'Wer mit Ihnen in der Wohnung lebt.' };
const CHILD = { id: 'kind', legend: 'Weitere Person', hint: 'Kinder unter 18 Jahren tragen Sie bitte hier ein.' };

/** What labels became. */
type Labels = Readonly<Record<string, string>>;

/** Ids as a framework makes them: other ones after each rendering, and taken by other fields by chance. */
function group({ id, legend, hint }: Person, firstNumber: number, labels: Labels): string {
  const fields = FIELDS.map(([key, label], index) => {
    const made = `:r${(firstNumber + index).toString(32)}:`;
    return `<label data-id="label-${id}-${key}" for="${made}">${labels[label] ?? label}</label><input type="text" id="${made}" data-id="${id}-${key}">`;
  });
  return `<fieldset><legend data-id="legende-${id}">${legend}</legend><p data-id="hinweis-${id}">${hint}</p>
${fields.join('\n')}
<button type="button" data-id="weg-${id}">Person entfernen</button></fieldset>`;
}

const form = (persons: readonly Person[], firstNumber: number, labels: Labels) =>
  page(
    'Wohngeld beantragen',
    `<p data-id="einleitung">Tragen Sie alle Personen ein, die in der Wohnung gemeldet sind.</p>
<form>${persons.map((person, index) => group(person, firstNumber + 4 * index, labels)).join('\n')}
<button type="submit" data-id="weiter">Weiter</button></form>`,
  );

/**
 * Three equal groups of fields; in the new version the middle one is gone, all ids are other ones, and two labels got
 * something more.
 */
export const persons: OwnPair = {
  name: 'own-persons',
  old: form([APPLICANT, PARTNER, CHILD], 1, {}),
  now: form([APPLICANT, CHILD], 5, { Geburtsdatum: 'Geburtsdatum (TT.MM.)', Familienname: 'Familienname(n)' }),
};
