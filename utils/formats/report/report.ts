import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Annotation } from '@/utils/domain/annotation';
import { inDigits } from '@/utils/domain/in-digits';
import type { Language } from '@/utils/domain/language';
import { UNDATED } from '@/utils/domain/week';
import type { ExportOptions } from '@/utils/formats/web-annotations';
import { concernTables } from './concern-table';
import { html, type Markup } from './markup';
import { noteEntry, weekInWords } from './note';
import { byService, byStep, type ServiceNotes } from './services';
import { spotSection } from './spots';
import { STYLE } from './style';
import { WORDS } from './words';

/**
 * Notes as a report to read and to print: one HTML file that needs nothing else. It may load and run nothing, not even
 * from itself; its own style is known by its hash. Deleted notes stay behind; notes stand in the order in which they come.
 */
export function toReport(notes: readonly Annotation[], { language, spots = [] }: ExportOptions): string {
  const kept = notes.filter((note) => !note.deleted);
  const services = byService(kept, language);
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.title[language]}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>
<h1>${WORDS.title[language]}</h1>
${overview(services, language)}
${tables(services, language)}
${spotSection(spots, language)}
${services.map((service) => serviceSection(service, language))}
</main>
<footer><p class="small">${WORDS.made[language]}</p></footer>
</body>
</html>
`;
  return markup;
}

function policy(): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(STYLE))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function overview(services: readonly ServiceNotes[], language: Language): Markup {
  const notes = services.flatMap((service) => service.notes);
  const weeks = [...new Set(notes.map(({ week }) => week))].filter((week) => week !== UNDATED).sort();
  const [first = UNDATED, last = first] = [weeks[0], weeks.at(-1)];
  const span = first === last ? weekInWords(first) : `${weekInWords(first)} ${WORDS.to[language]} ${weekInWords(last)}`;
  const names = services.map(
    ({ name, notes: { length } }) => html`<li><bdi>${name}</bdi> (${inDigits(length, language)})</li>`,
  );
  return html`<section><h2>${WORDS.inside[language]}</h2>
<dl><dt>${WORDS.notes[language]}</dt><dd>${inDigits(notes.length, language)}</dd>
${
  notes.length > 0 &&
  html`<dt>${WORDS.weeks[language]}</dt><dd>${span}</dd>
<dt>${WORDS.services[language]}</dt><dd><ul>${names}</ul></dd>`
}</dl></section>`;
}

function tables(services: readonly ServiceNotes[], language: Language): Markup | false {
  const drawn = concernTables(services, language);
  return (
    drawn.length > 0 &&
    html`<section><h2>${WORDS.table[language]}</h2>
<p>${WORDS.tableSays[language]}</p>
${drawn}
<p class="small">${WORDS.others[language]}</p></section>`
  );
}

function serviceSection({ name, notes }: ServiceNotes, language: Language): Markup {
  const steps = byStep(notes).map(
    (step) => html`<section><h3><bdi>${step.label}</bdi></h3>
<p class="address"><bdi>${step.address}</bdi></p>
${step.notes.map((note) => noteEntry(note, language))}</section>
`,
  );
  return html`<section><h2><bdi>${name}</bdi></h2>
${steps}</section>
`;
}
