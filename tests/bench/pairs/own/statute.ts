import { type OwnPair, page } from './own-pair.ts';

/** Id, title, then the numbered sentences, each by its id. */
type Paragraph = readonly [id: string, title: string, sentences: Readonly<Record<string, string>>];

const EXEMPT = 'Über Ausnahmen entscheidet die Stadt auf Antrag.';

const BEFORE: readonly Paragraph[] = [
  [
    'zweck',
    'Zweck',
    { zweck1: 'Die Stadt Musterstadt betreibt öffentliche Grünanlagen zur Erholung der Bevölkerung.' },
  ],
  [
    'benutzung',
    'Benutzung',
    {
      benutzung1: 'Jede Person darf die Anlagen im Rahmen dieser Satzung unentgeltlich benutzen.',
      benutzung2: 'Beete und Gehölze dürfen nicht betreten werden.',
      benutzung3: EXEMPT,
    },
  ],
  [
    'hunde',
    'Hunde',
    {
      hunde1: 'Hunde sind in den Anlagen an der Leine zu führen.',
      hunde2: 'Auf Spielplätzen und Liegewiesen sind Hunde nicht erlaubt.',
      hunde3: EXEMPT,
    },
  ],
  [
    'grillen',
    'Grillen',
    {
      grillen1: 'Grillen ist nur auf den dafür ausgewiesenen Plätzen erlaubt.',
      grillen2: 'Bei Waldbrandgefahr der Stufen 4 und 5 ist das Grillen verboten.',
      grillen3: EXEMPT,
    },
  ],
  [
    'veranstaltungen',
    'Veranstaltungen',
    {
      veranstaltungen1: 'Veranstaltungen bedürfen der Erlaubnis der Stadt.',
      veranstaltungen2: 'Der Antrag ist spätestens vier Wochen vor der Veranstaltung zu stellen.',
      veranstaltungen3: 'Für die Erlaubnis wird eine Gebühr nach der Verwaltungsgebührensatzung erhoben.',
    },
  ],
  [
    'verstoesse',
    'Ordnungswidrigkeiten',
    {
      verstoesse1: 'Ordnungswidrig handelt, wer entgegen § 3 Absatz 1 einen Hund nicht an der Leine führt.',
      verstoesse2: 'Ordnungswidrig handelt, wer entgegen § 4 Absatz 1 außerhalb der ausgewiesenen Plätze grillt.',
      verstoesse3: 'Ordnungswidrig handelt, wer ohne die Erlaubnis nach § 5 Absatz 1 eine Veranstaltung durchführt.',
      verstoesse4: 'Die Ordnungswidrigkeit kann mit einer Geldbuße bis zu 1.000 Euro geahndet werden.',
    },
  ],
  ['kraft', 'Inkrafttreten', { kraft1: 'Diese Satzung tritt am Tag nach ihrer Bekanntmachung in Kraft.' }],
];

/** Two paragraphs come in, that on barbecues is gone; so all others have other numbers, and refer to others. */
const NOW: readonly Paragraph[] = [
  [
    'zweck',
    'Zweck',
    { zweck1: 'Die Stadt Musterstadt betreibt öffentliche Grünanlagen zur Erholung der Bevölkerung.' },
  ],
  ['begriffe', 'Begriffe', { begriffe1: 'Anlagen im Sinne dieser Satzung sind Parks, Spielplätze und Liegewiesen.' }],
  [
    'benutzung',
    'Benutzung',
    {
      benutzung2: 'Beete und Gehölze dürfen nicht betreten werden.',
      benutzung1: 'Jede Person darf die Anlagen im Rahmen dieser Satzung unentgeltlich nutzen.',
    },
  ],
  [
    'radfahren',
    'Radfahren',
    { radfahren1: 'Radfahren ist nur auf den dafür ausgewiesenen Wegen erlaubt.', radfahren2: EXEMPT },
  ],
  [
    'hunde',
    'Hunde und andere Tiere',
    {
      hunde1: 'Hunde sind in den Anlagen an einer höchstens zwei Meter langen Leine zu führen.',
      hunde2: 'Auf Spielplätzen und Liegewiesen sind Hunde nicht erlaubt.',
      hunde4: 'Das Füttern von Tauben und Wasservögeln ist verboten.',
      hunde3: EXEMPT,
    },
  ],
  [
    'veranstaltungen',
    'Veranstaltungen',
    {
      veranstaltungen1: 'Veranstaltungen bedürfen der Erlaubnis der Stadt.',
      veranstaltungen2: 'Der Antrag ist spätestens sechs Wochen vor der Veranstaltung zu stellen.',
    },
  ],
  [
    'verstoesse',
    'Ordnungswidrigkeiten',
    {
      verstoesse5: 'Ordnungswidrig handelt, wer entgegen § 4 Absatz 1 außerhalb der ausgewiesenen Wege Rad fährt.',
      verstoesse1: 'Ordnungswidrig handelt, wer entgegen § 5 Absatz 1 einen Hund nicht an der Leine führt.',
      verstoesse3: 'Ordnungswidrig handelt, wer ohne die Erlaubnis nach § 6 Absatz 1 eine Veranstaltung durchführt.',
      verstoesse4: 'Die Ordnungswidrigkeit kann mit einer Geldbuße bis zu 2.500 Euro geahndet werden.',
    },
  ],
  ['kraft', 'Inkrafttreten', { kraft1: 'Diese Satzung tritt am Tag nach ihrer Bekanntmachung in Kraft.' }],
];

const statuteOf = (paragraphs: readonly Paragraph[]) =>
  page(
    'Grünanlagensatzung',
    paragraphs
      .map(([id, title, sentences], index) => {
        const lines = Object.entries(sentences).map(
          ([key, text], place) => `<p data-id="${key}">(${place + 1}) ${text}</p>`,
        );
        return `<h2 data-id="p-${id}">§ ${index + 1} ${title}</h2>${lines.join('\n')}`;
      })
      .join('\n'),
  );

/** A statute, numbered through; the new version see `NOW`. */
export const statute: OwnPair = { name: 'held-out-statute', old: statuteOf(BEFORE), now: statuteOf(NOW) };
