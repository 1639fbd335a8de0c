import { concernLabel } from '@/utils/catalogue';
import { SPOT_STATUS_WORDS } from '@/utils/catalogue/words';
import { inDigits } from '@/utils/domain/in-digits';
import type { Language } from '@/utils/domain/language';
import { ownConcernsOf } from '@/utils/domain/own-concern';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import { html, type Markup } from './markup';
import { fact, place } from './note';
import { WORDS } from './words';

/**
 * The problem spots that are more than one note: of several, or of which somebody said something. In the order in which they come;
 * nothing where there are none.
 */
export function spotSection(spots: readonly SpotOutline[], language: Language): Markup | false {
  const shown = spots.filter(isMore);
  return (
    shown.length > 0 &&
    html`<section><h2>${WORDS.spots[language]}</h2>
<p>${WORDS.spotsSay[language]}</p>
${shown.map((spot) => spotEntry(spot, language))}</section>
`
  );
}

function isMore({ notes, status, decisions, offices }: SpotOutline): boolean {
  return notes.length > 1 || status !== 'open' || decisions.length > 0 || offices.length > 0;
}

function spotEntry(spot: SpotOutline, language: Language): Markup {
  const { concern, notes, obstacles, strengths, voices, severity, status, decisions, offices } = spot;
  const [note] = notes;
  if (!note) return html``;
  const { service, step } = note.target;
  const number = (count: number) => inDigits(count, language);
  const sides = [obstacles > 0 && `− ${number(obstacles)}`, strengths > 0 && `+ ${number(strengths)}`]
    .filter(Boolean)
    .join(', ');
  const facts = [
    fact(WORDS.service[language], service.name || WORDS.unnamed[language]),
    step.label && fact(WORDS.step[language], step.label),
    fact(WORDS.notes[language], sides ? `${number(notes.length)} (${sides})` : number(notes.length)),
    fact(WORDS.voices[language], number(voices)),
    severity && fact(WORDS.severity[language], inWords(severity, language)),
    fact(WORDS.status[language], SPOT_STATUS_WORDS[status][language]),
    ...decisions.flatMap(({ decision, reason }) => [
      decision && fact(WORDS.decision[language], decision),
      reason && fact(WORDS.reason[language], reason),
    ]),
    ...offices.map((office) => office && fact(WORDS.office[language], office)),
  ];
  const label = concern ? concernLabel(concern, language, ownConcernsOf(notes)) : WORDS.noConcern[language];
  return html`<article>
<h3><bdi>${label}</bdi></h3>
${place(note, language)}
<dl>${facts}</dl>
</article>
`;
}

function inWords({ median, least, most }: NonNullable<SpotOutline['severity']>, language: Language): string {
  return least === most ? String(median) : `${median} (${least} ${WORDS.to[language]} ${most})`;
}
