import { type OwnPair, page } from './own-pair.ts';

interface Child {
  id: string;
  name: string;
  born: string;
}

const LENA = { id: 'lena', name: 'Lena Beispiel', born: '4. Mai 2016' };
const JONAS = { id: 'jonas', name: 'Jonas Beispiel', born: '19. Juni 2018' };
const MIA = { id: 'mia', name: 'Mia Beispiel', born: '2. Januar 2021' };
const EMIL = { id: 'emil', name: 'Emil Beispiel', born: '2. Januar 2021' };

/** Names and ids of fields go by the number of the child, as templates make them. */
function group({ id, name, born }: Child, index: number): string {
  const field = (key: string, label: string, type: string) =>
    `<label for="kind-${index}-${key}" data-id="label-${id}-${key}">${label}</label>
<input type="${type}" id="kind-${index}-${key}" name="kind[${index}][${key}]" data-id="${id}-${key}">`;
  const choice = (value: string, label: string) =>
    `<label data-id="label-${id}-${value}"><input type="radio" name="kind[${index}][mittag]" value="${value}" data-id="${id}-${value}"> ${label}</label>`;
  return `<fieldset><legend data-id="legende-${id}">Kind ${index + 1}: ${name}</legend>
<p data-id="geboren-${id}">Geboren am ${born}</p>
${field('kita', 'Name der Einrichtung', 'text')}
${field('stunden', 'Betreuung in Stunden pro Woche', 'number')}
<p data-id="hilfe-${id}">Die Stunden finden Sie im Vertrag mit der Einrichtung.</p>
${field('seit', 'Besucht die Einrichtung seit', 'date')}
<p data-id="mittag-${id}">Bekommt das Kind dort ein Mittagessen?</p>
${choice('ja', 'Ja')} ${choice('nein', 'Nein')}
<button type="button" data-id="weg-${id}">Kind entfernen</button></fieldset>`;
}

const form = (children: readonly Child[]) =>
  page(
    'Elternbeitrag berechnen',
    `<p data-id="einleitung">Der Beitrag richtet sich danach, wie viele Kinder betreut werden.</p>
<form>${children.map(group).join('\n')}
<button type="button" data-id="mehr">Weiteres Kind hinzufügen</button>
<button type="submit" data-id="weiter">Weiter</button></form>`,
  );

/**
 * Groups of fields, numbered, with a name alone that tells them apart; in the new version the second of four is gone and
 * those behind it have its numbers.
 */
export const children: OwnPair = {
  name: 'held-out-children',
  old: form([LENA, JONAS, MIA, EMIL]),
  now: form([LENA, MIA, EMIL]),
};
