import { type OwnPair, page } from './own-pair.ts';

/** Question and answer; the second of each is what it became, none if it stayed. */
interface Entry {
  id: string;
  question: readonly [string, string?];
  answer: readonly [string, string?];
}

const ENTRIES: readonly Entry[] = [
  {
    id: 'wann',
    question: ['Wann muss ich meine neue Wohnung anmelden?', 'Bis wann muss ich meine neue Wohnung anmelden?'],
    answer: ['Innerhalb von zwei Wochen nach dem Einzug. Eine Anmeldung im Voraus ist nicht möglich.'],
  },
  {
    id: 'unterlagen',
    question: ['Welche Unterlagen brauche ich?', 'Welche Unterlagen brauche ich dafür?'],
    answer: [
      'Sie brauchen Ihren Ausweis und die Bestätigung des Wohnungsgebers.',
      'Sie brauchen Ihren Ausweis oder Pass und die Bestätigung des Wohnungsgebers.',
    ],
  },
  {
    id: 'vertretung',
    question: ['Kann mich jemand bei der Anmeldung vertreten?'],
    answer: ['Ja, mit einer schriftlichen Vollmacht und einer Kopie Ihres Ausweises.'],
  },
  {
    id: 'abmelden',
    question: ['Muss ich meine alte Wohnung abmelden?'],
    answer: ['Nein. Das erledigen die Behörden untereinander.', 'Nein. Das erledigen die Meldebehörden untereinander.'],
  },
  {
    id: 'online',
    question: ['Kann ich mich online anmelden?', 'Kann ich meine Wohnung auch online anmelden?'],
    answer: ['Ja, mit dem elektronischen Ausweis. Den Aufkleber für den Ausweis schicken wir Ihnen zu.'],
  },
  {
    id: 'kosten',
    question: ['Was kostet die Anmeldung?'],
    answer: ['Die Anmeldung ist gebührenfrei.'],
  },
  {
    id: 'zweitwohnung',
    question: ['Was gilt für eine Zweitwohnung?', 'Was gilt für meine Zweitwohnung?'],
    answer: ['Für eine Zweitwohnung erhebt die Stadt eine Steuer von 10 Prozent der Jahresmiete.'],
  },
];

const NEW: Entry = {
  id: 'ausland',
  question: ['Was gilt, wenn ich ins Ausland ziehe?'],
  answer: ['Dann melden Sie Ihre Wohnung frühestens eine Woche vor dem Auszug ab.'],
};

function entry({ id, question, answer }: Entry, version: 0 | 1): string {
  const said = (texts: readonly [string, string?]) => texts[version] ?? texts[0];
  return `<details open><summary data-id="frage-${id}">${said(question)}</summary><p data-id="antwort-${id}">${said(answer)}</p>
<p><a href="#${id}" data-id="mehr-${id}">Mehr erfahren</a></p></details>`;
}

const without = (id: string) => ENTRIES.filter((each) => each.id !== id);
const lead = '<p data-id="einleitung">Hier finden Sie Antworten auf häufige Fragen.</p>';

/** Questions and answers, each with "Mehr erfahren"; in the new version many reworded, one gone, one new at the top. */
export const questions: OwnPair = {
  name: 'own-questions',
  old: page('Häufige Fragen', lead + ENTRIES.map((each) => entry(each, 0)).join('\n')),
  now: page('Häufige Fragen', lead + [NEW, ...without('kosten')].map((each) => entry(each, 1)).join('\n')),
};
