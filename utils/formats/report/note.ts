import { concernInWords } from '@/utils/catalogue';
import { placeWithGroups } from '@/utils/catalogue/place';
import { AFFECTED_WORDS, RATING_WORDS, SEVERITY_WORDS } from '@/utils/catalogue/words';
import type { Annotation } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import type { Rating } from '@/utils/domain/rating';
import { quoteOf, targetKind } from '@/utils/domain/target';
import { UNDATED } from '@/utils/domain/week';
import { versionsOf } from '@/utils/formats/versions';
import { html, type Markup } from './markup';
import { WORDS } from './words';

/** The signs of the margin: they differ by shape. */
const SIGNS: Readonly<Record<Rating, string>> = { obstacle: '−', strength: '+', question: '?', idea: '!', clear: '✓' };

/** One note: what it says in a line, its place, and what else was said. */
export function noteEntry(note: Annotation, language: Language): Markup {
  const { rating, affected, severity, concerns, ownConcerns } = note;
  const words = concerns.map((id) => concernInWords(id, rating, language, ownConcerns)).join(', ');
  const judged = rating ? `${RATING_WORDS[rating][language]}${words && ': '}` : words ? '' : WORDS.noConcern[language];
  const facts = [
    affected && fact(WORDS.affects[language], AFFECTED_WORDS[affected][language]),
    severity !== null && fact(WORDS.severity[language], `${severity} (${SEVERITY_WORDS[severity][language]})`),
    ...versionsOf(note, 'comment').map((text) => fact(WORDS.comment[language], text)),
    ...versionsOf(note, 'suggestion').map((text) => fact(WORDS.suggestion[language], text)),
    ...note.replies.map(({ text }) => fact(WORDS.reply[language], text)),
    fact(WORDS.week[language], weekInWords(note.week)),
  ];
  return html`<article>
<h4>${rating && html`<span class="sign" aria-hidden="true">${SIGNS[rating]}</span> `}${judged}<bdi>${words}</bdi></h4>
${place(note, language)}
<dl>${facts}</dl>
</article>
`;
}

/** `2026-W47` as it is spoken of: 47/2026. */
export function weekInWords(week: string): string {
  if (week === UNDATED) return '–';
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  return year && number ? `${Number(number)}/${year}` : week;
}

/** Where a note is: the passage with the text around it, or the place in words. */
export function place({ target }: Annotation, language: Language): Markup {
  const quote = targetKind(target) === 'text' ? quoteOf(target) : undefined;
  if (!quote) return html`<p><bdi>${placeWithGroups(target, language)}</bdi></p>`;
  const { prefix, exact, suffix } = quote;
  return html`<blockquote><bdi>${prefix && `… ${prefix}`}<mark>${exact}</mark>${suffix && `${suffix} …`}</bdi></blockquote>`;
}

/** A line of a list: a term, and a text that keeps its line breaks. */
export function fact(term: string, text: string): Markup {
  return html`<dt>${term}</dt><dd class="text"><bdi>${text}</bdi></dd>
`;
}
