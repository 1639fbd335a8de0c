import { type OwnPair, page } from './own-pair.ts';

/** Question and answer before, and now where they are others. */
type Entry = readonly [question: string, answer: string, questionNow?: string | undefined, answerNow?: string];

const NO = 'Nein, das ist leider nicht möglich.';

const ENTRIES: Readonly<Record<string, Entry>> = {
  termin: ['Brauche ich einen Termin?', 'Ja. Sie können ihn online oder am Telefon vereinbaren.'],
  absagen: ['Wie sage ich einen Termin ab?', 'Mit dem Link in der Bestätigung, die Sie per E-Mail bekommen haben.'],
  verschieben: ['Kann ich einen Termin verschieben?', NO, 'Kann ich meinen Termin verschieben?'],
  spaet: [
    'Was passiert, wenn ich zu spät komme?',
    'Nach zehn Minuten wird Ihr Termin an andere vergeben.',
    'Ich komme zu spät. Was nun?',
    'Nach zehn Minuten vergeben wir Ihren Termin an andere.',
  ],
  bar: [
    'Kann ich bar bezahlen?',
    'Ja, an den Automaten im Erdgeschoss.',
    undefined,
    'Ja, am Automaten im Erdgeschoss.',
  ],
  kreditkarte: ['Kann ich mit Kreditkarte bezahlen?', NO],
  rechnung: ['Kann ich auf Rechnung bezahlen?', NO],
  kinder: ['Muss ich mein Kind mitbringen?', 'Ja, wenn es älter als sechs Jahre ist.'],
  hund: ['Darf ich meinen Hund mitbringen?', NO, 'Darf mein Hund mitkommen?'],
  parken: ['Wo kann ich parken?', 'In der Tiefgarage unter dem Rathausplatz.'],
  rollstuhl: [
    'Komme ich mit dem Rollstuhl zu Ihnen?',
    'Ja, der Eingang am Schlosshof hat keine Stufen.',
    'Ist das Bürgeramt mit dem Rollstuhl zu erreichen?',
    'Ja, der Eingang am Rathausplatz hat keine Stufen.',
  ],
  fahrrad: ['Wo kann ich mein Fahrrad abstellen?', 'Auf dem Rathausplatz.'],
  sprache: ['Sprechen Sie auch andere Sprachen?', 'Ja, fragen Sie am Empfang.'],
};

const OLD_GROUPS = {
  alle: 'termin kinder bar parken verschieben kreditkarte absagen rechnung spaet hund rollstuhl',
};
/** Sorted into groups; `kreditkarte` and `parken` are gone, `fahrrad` and `sprache` come in. */
const NEW_GROUPS = {
  'Zu uns kommen': 'rollstuhl fahrrad hund kinder sprache',
  Termine: 'termin spaet verschieben absagen',
  Bezahlen: 'rechnung bar',
};

function entry(id: string, version: 0 | 1): string {
  const [question, answer, questionNow, answerNow] = ENTRIES[id] ?? ['', ''];
  const [said, replied] = version === 0 ? [question, answer] : [questionNow ?? question, answerNow ?? answer];
  return `<button type="button" aria-expanded="true" data-id="frage-${id}">${said}</button>
<div role="region"><p data-id="antwort-${id}">${replied}</p><p data-id="nutzen-${id}">War diese Antwort hilfreich?</p>
<button type="button" data-id="ja-${id}">Ja</button> <button type="button" data-id="nein-${id}">Nein</button></div>`;
}

const list = (groups: Readonly<Record<string, string>>, version: 0 | 1) =>
  page(
    'Fragen und Antworten',
    Object.entries(groups)
      .map(([title, ids]) => {
        const entries = ids.split(' ').map((id) => entry(id, version));
        return `${version === 0 ? '' : `<h2>${title}</h2>`}${entries.join('\n')}`;
      })
      .join('\n'),
  );

/** Questions that fold, answers said again, each with Ja and Nein; the new version is grouped, sorted and reworded. */
export const help: OwnPair = { name: 'held-out-help', old: list(OLD_GROUPS, 0), now: list(NEW_GROUPS, 1) };
