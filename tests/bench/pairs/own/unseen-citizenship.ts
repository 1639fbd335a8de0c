import { type OwnPair, page } from './own-pair.ts';

interface Step {
  id: string;
  title: string;
  you: string;
  we: string;
  takes: string;
}

const NOTHING = 'In diesem Schritt müssen Sie nichts tun.';

const BERATUNG = {
  id: 'beratung',
  title: 'Gespräch vereinbaren',
  you: 'Sie rufen uns an und vereinbaren ein Gespräch.',
  we: 'Wir sagen Ihnen, ob sich ein Antrag schon lohnt.',
  takes: 'Dauer: etwa 4 Wochen',
};
const TEST = {
  id: 'test',
  title: 'Voraussetzungen im Internet prüfen',
  you: 'Sie beantworten zwölf Fragen. Ihren Namen müssen Sie nicht nennen.',
  we: 'Unser Programm zeigt Ihnen gleich, was Ihnen noch fehlt.',
  takes: 'Dauer: etwa 15 Minuten',
};
const ANTRAG = {
  id: 'antrag',
  title: 'Antrag abgeben',
  you: 'Sie füllen den Antrag aus und geben ihn mit allen Unterlagen persönlich ab.',
  we: 'Wir prüfen, ob alles vollständig ist, und geben Ihnen ein Aktenzeichen.',
  takes: 'Dauer: 1 Tag',
};
const GEBUEHR = {
  id: 'gebuehr',
  title: 'Gebühr bezahlen',
  you: 'Sie überweisen die Gebühr und nennen dabei das Aktenzeichen.',
  we: 'Wir warten, bis die Gebühr eingegangen ist.',
  takes: 'Dauer: etwa 2 Wochen',
};
const ANFRAGEN = {
  id: 'anfragen',
  title: 'Andere Behörden fragen',
  you: NOTHING,
  we: 'Wir fragen die Ausländerbehörde, die Polizei und das Bundesamt für Justiz.',
  takes: 'Dauer: 3 bis 6 Monate',
};
const ENTSCHEIDUNG = {
  id: 'entscheidung',
  title: 'Entscheidung abwarten',
  you: NOTHING,
  we: 'Wir entscheiden und schreiben Ihnen einen Brief.',
  takes: 'Dauer: etwa 4 Wochen',
};
const URKUNDE = {
  id: 'urkunde',
  title: 'Urkunde abholen',
  you: 'Sie kommen zur Feier ins Rathaus und bringen Ihren Pass mit.',
  we: 'Wir überreichen Ihnen die Urkunde.',
  takes: 'Dauer: 1 Tag',
};

const OLD = [BERATUNG, ANTRAG, GEBUEHR, ANFRAGEN, ENTSCHEIDUNG, URKUNDE];
/** Another first step, the fee is due later, and some steps say more. */
const NOW = [
  TEST,
  {
    ...ANTRAG,
    title: 'Antrag online stellen',
    you: 'Sie füllen den Antrag online aus und laden alle Unterlagen hoch.',
  },
  { ...ANFRAGEN, takes: 'Dauer: 3 bis 9 Monate' },
  { ...ENTSCHEIDUNG, we: 'Wir entscheiden und schreiben Ihnen einen Brief oder eine Nachricht in Ihr Postfach.' },
  GEBUEHR,
  URKUNDE,
];

const oldStep = ({ id, title, you, we, takes }: Step, index: number) =>
  `<div><h3 data-id="titel-ID">Schritt ${index + 1}: ${title}</h3><p data-id="dauer-ID">${takes}</p>
<p><strong data-id="sie-titel-ID">Das machen Sie:</strong> <span data-id="sie-ID">${you}</span></p>
<p><strong data-id="wir-titel-ID">Das machen wir:</strong> <span data-id="wir-ID">${we}</span></p></div>`.replaceAll(
    '-ID',
    `-${id}`,
  );

/** Numbers are those of the list. */
const newStep = ({ id, title, you, we, takes }: Step) =>
  `<li><h3 data-id="titel-ID">${title}</h3><h4 data-id="sie-titel-ID">Das machen Sie</h4><p data-id="sie-ID">${you}</p>
<h4 data-id="wir-titel-ID">Das machen wir</h4><p data-id="wir-ID">${we}</p><p data-id="dauer-ID">${takes}</p></li>`.replaceAll(
    '-ID',
    `-${id}`,
  );

/** Steps with the same labels and, in part, the same sentences; around them text that is edited or stayed. */
export const citizenship: OwnPair = {
  name: 'unseen-citizenship',
  old: page(
    'Einbürgerung',
    `<p data-id="lead">Mit der Einbürgerung erhalten Sie alle Rechte und Pflichten, die deutsche Staatsangehörige haben.</p>
<h2 data-id="bedingung-titel">Voraussetzungen</h2>
<ul><li data-id="bedingung-zeit">Sie leben seit acht Jahren rechtmäßig in Deutschland.</li>
<li data-id="bedingung-sprache">Sie sprechen Deutsch auf der Stufe B1.</li>
<li data-id="bedingung-geld">Sie können Ihren Lebensunterhalt selbst bestreiten.</li>
<li data-id="bedingung-alt">Sie geben Ihre bisherige Staatsangehörigkeit auf.</li>
<li data-id="bedingung-strafe">Sie sind nicht wegen einer Straftat verurteilt.</li></ul>
<h2 data-id="ablauf-titel">Ablauf</h2>
${OLD.map(oldStep).join('\n')}
<h2 data-id="kosten-titel">Gebühren</h2>
<ul><li data-id="kosten-erwachsen">Erwachsene: 255 Euro</li><li data-id="kosten-kind">Kinder, die miteingebürgert werden: 51 Euro</li></ul>
<p data-id="raten">Wenn Sie wenig Geld haben, können Sie in Raten zahlen.</p>
<h2 data-id="fragen-titel">Haben Sie Fragen?</h2>
<p data-id="fragen">Die Einbürgerungsstelle ist montags und mittwochs von 9 bis 12 Uhr am Telefon.</p>
<p><a href="tel:0123455600" data-id="telefon">01234 55-600</a></p>`,
  ),
  now: page(
    'Einbürgerung',
    `<p data-id="lead">Mit der Einbürgerung erhalten Sie alle Rechte und Pflichten, die deutsche Staatsangehörige haben.</p>
<h2 data-id="ablauf-titel">So läuft die Einbürgerung ab</h2>
<ol>${NOW.map(newStep).join('\n')}</ol>
<h2 data-id="bedingung-titel">Voraussetzungen</h2>
<ul><li data-id="bedingung-zeit">Sie leben seit fünf Jahren rechtmäßig in Deutschland.</li>
<li data-id="bedingung-sprache">Sie sprechen Deutsch mindestens auf der Stufe B1.</li>
<li data-id="bedingung-test">Sie haben den Einbürgerungstest bestanden.</li>
<li data-id="bedingung-geld">Sie können Ihren Lebensunterhalt selbst bestreiten.</li>
<li data-id="bedingung-strafe">Sie sind nicht wegen einer schweren Straftat verurteilt.</li></ul>
<h2 data-id="kosten-titel">Gebühren</h2>
<ul><li data-id="kosten-erwachsen">Erwachsene: 255 Euro</li><li data-id="kosten-kind">Kinder, die miteingebürgert werden: 51 Euro</li></ul>
<p data-id="raten">Wenn Sie wenig Geld haben, können Sie in Raten zahlen oder eine Ermäßigung beantragen.</p>
<h2 data-id="fragen-titel">Haben Sie Fragen?</h2>
<p data-id="fragen">Die Einbürgerungsstelle ist montags und mittwochs von 9 bis 11 Uhr am Telefon.</p>
<p><a href="tel:0123455600" data-id="telefon">01234 55-600</a></p>`,
  ),
};
