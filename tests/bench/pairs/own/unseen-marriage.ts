import { type OwnPair, page } from './own-pair.ts';

/** Id, document, hint. */
type Item = readonly [id: string, paper: string, hint: string];
type Group = readonly [id: string, title: string, items: readonly Item[]];

const COPY = 'Eine Kopie genügt.';
const FRESH = 'Nicht älter als sechs Monate.';

function groups(original: string): readonly Group[] {
  return [
    [
      'alle',
      'Immer nötig',
      [
        ['ausweis', 'Personalausweis oder Reisepass', original],
        ['register', 'Beglaubigter Ausdruck aus dem Geburtenregister', FRESH],
        ['melde', 'Erweiterte Meldebescheinigung', FRESH],
        ['name', 'Erklärung zum Namen in der Ehe', original],
      ],
    ],
    [
      'vorehe',
      'Wenn Sie schon einmal verheiratet waren',
      [
        ['eheurkunde', 'Eheurkunde der letzten Ehe', FRESH],
        ['scheidung', 'Rechtskräftiges Scheidungsurteil', original],
        ['sterbe', 'Sterbeurkunde, falls die Ehe durch Tod endete', original],
        ['fruehere', 'Nachweis über frühere Ehen', COPY],
      ],
    ],
    [
      'kind',
      'Wenn Sie ein gemeinsames Kind haben',
      [
        ['geburt', 'Geburtsurkunde des Kindes', original],
        ['sorge', 'Erklärung zur gemeinsamen Sorge', COPY],
        ['anerkennung', 'Anerkennung der Vaterschaft', COPY],
      ],
    ],
    [
      'ausland',
      'Wenn eine oder einer von Ihnen keine deutsche Staatsangehörigkeit hat',
      [
        ['faehig', 'Ehefähigkeitszeugnis des Heimatstaats', FRESH],
        ['uebersetzung', 'Übersetzung aller ausländischen Urkunden', original],
        ['titel', 'Aufenthaltstitel', COPY],
      ],
    ],
  ];
}

const OLD = groups('Bitte im Original vorlegen.');

/** The group on children comes last; papers are gone, others come in, some are named more exactly. */
const NOW: readonly Group[] = [
  [
    'alle',
    'Immer nötig',
    [
      ['ausweis', 'Gültiger Personalausweis oder Reisepass', 'Bitte das Original mitbringen.'],
      ['register', 'Beglaubigter Ausdruck aus dem Geburtenregister', FRESH],
      ['melde', 'Erweiterte Meldebescheinigung', 'Nicht älter als vier Wochen.'],
      ['fragebogen', 'Ausgefüllter Fragebogen zur Eheschließung', 'Bitte das Original mitbringen.'],
    ],
  ],
  [
    'vorehe',
    'Wenn Sie schon einmal verheiratet oder verpartnert waren',
    [
      ['partnerschaft', 'Urkunde über die Lebenspartnerschaft', FRESH],
      ['eheurkunde', 'Eheurkunde der letzten Ehe', FRESH],
      ['scheidung', 'Rechtskräftiges Scheidungsurteil', 'Bitte das Original mitbringen.'],
      ['sterbe', 'Sterbeurkunde, falls die Ehe durch Tod endete', 'Bitte das Original mitbringen.'],
    ],
  ],
  [
    'ausland',
    'Wenn eine oder einer von Ihnen keine deutsche Staatsangehörigkeit hat',
    [
      ['faehig', 'Ehefähigkeitszeugnis des Heimatstaats', FRESH],
      ['titel', 'Aufenthaltstitel oder Visum', COPY],
      ['uebersetzung', 'Übersetzung aller ausländischen Urkunden', 'Bitte das Original mitbringen.'],
    ],
  ],
  [
    'kind',
    'Wenn Sie ein gemeinsames Kind haben',
    [
      ['geburt', 'Geburtsurkunde des Kindes', 'Bitte das Original mitbringen.'],
      ['anerkennung', 'Anerkennung der Vaterschaft', COPY],
      ['sorge', 'Erklärung zur gemeinsamen Sorge', COPY],
    ],
  ],
];

function group([id, title, items]: Group): string {
  const lines = items.map(([key, paper, hint]) =>
    `<li><label data-id="papier-ID"><input type="checkbox" name="habe-ich" data-id="habe-ID"> ${paper}</label>
<p data-id="hinweis-ID">${hint}</p><p><a href="#${key}" data-id="woher-ID">Woher bekomme ich das?</a></p></li>`.replaceAll(
      '-ID',
      `-${key}`,
    ),
  );
  return `<section><h2 data-id="gruppe-${id}">${title}</h2><ul>${lines.join('\n')}</ul></section>`;
}

const END = `<p data-id="ende">Fehlt Ihnen etwas? Rufen Sie uns an, bevor Sie kommen. Wir finden fast immer einen Weg.</p>
<button type="button" data-id="drucken">Liste drucken</button> <button type="button" data-id="mailen">Liste als E-Mail senden</button>`;

/** A checklist with a handful of hints and one link said at each entry; the new version see `NOW`. */
export const marriage: OwnPair = {
  name: 'unseen-marriage',
  old: page(
    'Eheschließung anmelden: Unterlagen',
    `<p data-id="einleitung">Haken Sie ab, was Sie schon haben. Die Liste bleibt auf Ihrem Gerät.</p>${OLD.map(group).join('\n')}${END}`,
  ),
  now: page(
    'Eheschließung anmelden: Unterlagen',
    `<p data-id="einleitung">Haken Sie ab, was Sie schon haben. Die Liste bleibt auf Ihrem Gerät.</p>
<p data-id="frist">Eine Anmeldung ist frühestens sechs Monate vor der Trauung möglich.</p>${NOW.map(group).join('\n')}${END}`,
  ),
};
