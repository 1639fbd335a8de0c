import { type OwnPair, page } from './own-pair.ts';

/** Id, the question as it was and as it is; undefined where the version does not ask. Without a second it stayed. */
const QUESTIONS: Readonly<Record<string, readonly [before: string | undefined, now?: string]>> = {
  alleinlebend: ['Leben Sie allein in Ihrer Wohnung?', 'Leben Sie allein in der Wohnung?'],
  miete: ['Zahlen Sie Miete für Ihre Wohnung?'],
  eigentum: ['Gehört Ihnen die Wohnung?', 'Gehört die Wohnung Ihnen selbst?'],
  untermiete: ['Vermieten Sie einen Teil der Wohnung weiter?'],
  rente: ['Bekommen Sie eine Rente?'],
  rentenantrag: ['Haben Sie eine Rente beantragt?'],
  buergergeld: ['Bekommen Sie Bürgergeld?'],
  bafoeg: ['Bekommen Sie BAföG?'],
  unterhalt: ['Bekommen Sie Unterhalt?', 'Bekommen Sie Unterhalt von einer anderen Person?'],
  zahlen: ['Zahlen Sie Unterhalt?', 'Zahlen Sie Unterhalt an eine andere Person?'],
  pflege: ['Ist jemand in Ihrem Haushalt pflegebedürftig?'],
  ausweis: ['Hat jemand in Ihrem Haushalt einen Schwerbehindertenausweis?'],
  vermoegen: [undefined, 'Haben Sie ein Vermögen von mehr als 60.000 Euro?'],
  krankengeld: [undefined, 'Bekommen Sie Krankengeld?'],
};

const OLD_ORDER =
  'alleinlebend miete eigentum untermiete rente rentenantrag buergergeld bafoeg unterhalt zahlen pflege ausweis';
/** Two come in, `untermiete` and `bafoeg` are gone, `pflege` and `ausweis` stand further up. */
const NEW_ORDER =
  'alleinlebend pflege ausweis miete eigentum krankengeld rente rentenantrag vermoegen buergergeld unterhalt zahlen';

function group(id: string, index: number, version: 0 | 1): string {
  const [before, now] = QUESTIONS[id] ?? [];
  const question = version === 0 ? before : (now ?? before);
  const choice = (value: string, label: string) =>
    `<div><input type="radio" id="q${index}_${value}" name="q${index}" value="${value}" data-id="${id}-${value}"><label for="q${index}_${value}" data-id="label-${id}-${value}">${label}</label></div>`;
  return `<fieldset><legend data-id="frage-${id}">${question}</legend>${choice('ja', 'Ja')}${choice('nein', 'Nein')}</fieldset>`;
}

const form = (order: string, version: 0 | 1) =>
  page(
    'Ihre Lebenssituation',
    `<p data-id="einleitung">Bitte beantworten Sie alle Fragen mit Ja oder Nein.</p>
<form>${order
      .split(' ')
      .map((id, index) => group(id, index, version))
      .join('\n')}
<button type="button" data-id="zurueck">Zurück</button><button type="submit" data-id="weiter">Weiter</button></form>`,
  );

/** Twelve questions with Ja and Nein, names and ids by number; in the new version some come, gone, moved, reworded. */
export const yesNo: OwnPair = { name: 'held-out-yes-no', old: form(OLD_ORDER, 0), now: form(NEW_ORDER, 1) };
