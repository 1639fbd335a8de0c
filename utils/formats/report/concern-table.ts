import { concernLabel } from '@/utils/catalogue';
import type { Annotation } from '@/utils/domain/annotation';
import { concernsOf } from '@/utils/domain/filter';
import { inDigits } from '@/utils/domain/in-digits';
import type { Language } from '@/utils/domain/language';
import { ownConcernsOf } from '@/utils/domain/own-concern';
import { html, type Markup } from './markup';
import type { ServiceNotes } from './services';
import { WORDS } from './words';

/** Services beside each other that still fit on A4. */
const ABREAST = 3;

/** Notes that are counted in one line: those of a concern, or those without any. */
interface Line {
  label: string;
  has(note: Annotation): boolean;
}

/**
 * Concerns in lines, services in columns, obstacles and strengths apart. Many services become several tables below one
 * another; the last column of the last one sums up.
 */
export function concernTables(services: readonly ServiceNotes[], language: Language): Markup[] {
  const notes = services.flatMap((service) => service.notes).filter(isCounted);
  const lines = linesOf(notes, language);
  if (lines.length === 0) return [];
  const all = { key: '', name: WORDS.all[language], notes };
  const columns = services.length > 1 ? [...services, all] : services;
  const portions = Array.from({ length: Math.ceil(columns.length / (ABREAST + 1)) }, (_, n) =>
    columns.slice(n * (ABREAST + 1), (n + 1) * (ABREAST + 1)),
  );
  return portions.map((portion, n) => table(portion, lines, language, `${n + 1}/${portions.length}`));
}

function isCounted({ rating }: Annotation): boolean {
  return rating === 'obstacle' || rating === 'strength';
}

function linesOf(notes: readonly Annotation[], language: Language): Line[] {
  const own = ownConcernsOf(notes);
  const lines: Line[] = concernsOf(notes).map(({ value }) => ({
    label: concernLabel(value, language, own),
    has: ({ concerns }) => concerns.includes(value),
  }));
  const without = { label: WORDS.noConcern[language], has: ({ concerns }: Annotation) => concerns.length === 0 };
  return notes.some(without.has) ? [...lines, without] : lines;
}

function table(services: readonly ServiceNotes[], lines: readonly Line[], language: Language, part: string): Markup {
  const heads = services.map(({ name }) => html`<th scope="colgroup" colspan="2"><bdi>${name}</bdi></th>`);
  const sides = services.map(
    () => html`<th class="side" scope="col">−<span class="hidden"> ${WORDS.obstacles[language]}</span></th>
<th class="side" scope="col">+<span class="hidden"> ${WORDS.strengths[language]}</span></th>`,
  );
  const rows = lines.map(
    (
      line,
    ) => html`<tr><th scope="row"><bdi>${line.label}</bdi></th>${services.map((each) => cells(each, line, language))}</tr>
`,
  );
  const name = part === '1/1' ? WORDS.table[language] : `${WORDS.table[language]} (${part})`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>
<caption class="${part === '1/1' ? 'hidden' : ''}">${name}</caption>
<thead><tr><th rowspan="2" scope="col">${WORDS.concern[language]}</th>${heads}</tr>
<tr>${sides}</tr></thead>
<tbody>${rows}</tbody></table></div>
`;
}

function cells({ notes }: ServiceNotes, { has }: Line, language: Language): Markup[] {
  return (['obstacle', 'strength'] as const).map((rating) => {
    const count = notes.filter((note) => note.rating === rating && has(note)).length;
    return html`<td>${count > 0 ? inDigits(count, language) : '–'}</td>`;
  });
}
