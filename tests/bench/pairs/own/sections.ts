import { type OwnPair, page } from './own-pair.ts';

interface Section {
  id: string;
  title: string;
  intro: string;
  steps: readonly string[];
}

const SECTIONS: readonly Section[] = [
  {
    id: 'ausweis',
    title: 'Personalausweis beantragen',
    intro: 'Den Personalausweis beantragen Sie persönlich; ein Lichtbild darf höchstens ein Jahr alt sein.',
    steps: ['Termin vereinbaren', 'Lichtbild mitbringen', 'Gebühr bezahlen', 'Ausweis abholen'],
  },
  {
    id: 'pass',
    title: 'Reisepass beantragen',
    intro: 'Der Reisepass wird in Berlin gedruckt, das dauert bis zu sechs Wochen.',
    steps: ['Termin vereinbaren', 'Lichtbild mitbringen', 'Gebühr bezahlen', 'Pass abholen'],
  },
  {
    id: 'fuehrerschein',
    title: 'Führerschein umtauschen',
    intro: 'Wer vor 1999 die Prüfung abgelegt hat, tauscht den Führerschein nach Geburtsjahren gestaffelt um.',
    steps: ['Termin vereinbaren', 'Alten Führerschein mitbringen', 'Gebühr bezahlen'],
  },
  {
    id: 'hund',
    title: 'Hund anmelden',
    intro: 'Hunde, die älter als drei Monate sind, müssen für die Hundesteuer angemeldet werden.',
    steps: ['Formular ausfüllen', 'Gebühr bezahlen', 'Marke erhalten'],
  },
];

function section({ id, title, intro, steps }: Section, fees: string): string {
  const items = steps.map((step, index) => `<li data-id="schritt-${id}-${index}">${step}</li>`).join('');
  return `<section><h2 data-id="titel-${id}">${title}</h2><p data-id="text-${id}">${intro}</p>
<h3 data-id="ablauf-${id}">So gehen Sie vor</h3><ol>${items}</ol>
<h3 data-id="kosten-${id}">Kosten</h3><p data-id="hinweis-${id}">${fees}</p>
<label data-id="label-${id}" for="mail-${id}">E-Mail für eine Erinnerung</label><input id="mail-${id}" type="email" data-id="mail-${id}">
<button type="button" data-id="weiter-${id}">Jetzt beantragen</button></section>`;
}

const inOrder = (order: readonly number[], fees: string) =>
  order.flatMap((index) => SECTIONS[index] ?? []).map((each) => section(each, fees));

/**
 * Four sections with the same headings, steps and buttons; in the new version the first and the third trade places, and
 * a sentence that all have is edited.
 */
export const sections: OwnPair = {
  name: 'own-sections',
  old: page(
    'Ausweise und mehr',
    inOrder([0, 1, 2, 3], 'Die Gebühr richtet sich nach der Satzung der Stadt.').join('\n'),
  ),
  now: page(
    'Ausweise und mehr',
    inOrder([2, 1, 0, 3], 'Die Gebühr richtet sich nach der Gebührensatzung der Stadt.').join('\n'),
  ),
};
