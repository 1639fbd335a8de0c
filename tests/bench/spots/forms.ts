import type { Random } from '#tests/bench/anchoring/random.ts';

const GROUPS = ['Antragstellerin oder Antragsteller', 'Kind', 'Vertretung', 'Betrieb', 'Rechnung', 'Weitere Person'];
const LABELS = [
  'Name',
  'Vorname',
  'Geburtsdatum',
  'Straße',
  'Hausnummer',
  'Ort',
  'Telefon',
  'Betrag',
  'Nachweis',
  'Ja',
];
const CONTROLS = ['text', 'text', 'date', 'checkbox', 'radio', 'select', 'textarea', 'file', 'button'] as const;

/**
 * A form in which much is called the same: groups that are built alike, with or without legends; fields with ids, with names
 * alone, or with nothing; rows of a table without labels; two buttons "Weiter".
 */
export function randomForm(random: Random): string {
  const groups = Array.from({ length: 1 + random.below(5) }, (_, number) => group(random, number));
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Antrag – Musterstadt</title></head><body><main>
<h1>Antrag</h1><form>${groups.join('\n')}<button type="submit">Weiter</button><button type="submit">Weiter</button></form>
</main></body></html>`;
}

function group(random: Random, number: number): string {
  const title = random.chance(0.7) ? random.pick(GROUPS) : `Person ${number + 1}`;
  const rows = Array.from({ length: 2 + random.below(8) }, (_, index) => field(random, number, index)).join('\n');
  const more = random.chance(0.3) ? table(random) : '';
  if (random.chance(0.4)) return `<fieldset><legend>${title}</legend>${rows}${more}</fieldset>`;
  return random.chance(0.6) ? `<section><h2>${title}</h2>${rows}${more}</section>` : `<div>${rows}${more}</div>`;
}

function field(random: Random, number: number, index: number): string {
  const label = random.pick(LABELS);
  const control = random.pick(CONTROLS);
  const id = `${label.toLowerCase()}-${number}-${index}`;
  const name = random.chance(0.4) ? ` name="${random.chance(0.5) ? id : label.toLowerCase()}"` : '';
  const own = random.chance(0.5) ? ` id="${id}"` : '';
  const attributes = `${own}${name}`;
  const made: Record<(typeof CONTROLS)[number], string> = {
    text: `<input${attributes}>`,
    date: `<input type="date"${attributes}>`,
    checkbox: `<input type="checkbox"${attributes}>`,
    radio: `<input type="radio"${attributes}><input type="radio"${name}>`,
    select: `<select${attributes}><option></option><option>1</option></select>`,
    textarea: `<textarea${attributes}></textarea>`,
    file: `<input type="file"${attributes}>`,
    button: `<button type="button"${attributes}>${label}</button>`,
  };
  if (control === 'button') return made.button;
  if (own) return `<p><label for="${id}">${label}</label>${made[control]}</p>`;
  return random.chance(0.7) ? `<p><label>${label} ${made[control]}</label></p>` : `<p>${label}: ${made[control]}</p>`;
}

function table(random: Random): string {
  const rows = Array.from({ length: 2 + random.below(4) }, () => '<tr><td><input></td><td><input></td></tr>').join('');
  return `<table><tr><th>Art</th><th>Betrag</th></tr>${rows}</table>`;
}
