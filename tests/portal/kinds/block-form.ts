import { attributes, type Html, html } from '#tests/portal/core/html.ts';
import type { BlockIds } from './block-ids.ts';
import type { Probe } from './probes.ts';

/** Choices of the drop-down list. */
export const DISTRICTS: readonly string[] = ['Altstadt', 'Bahnhofsviertel', 'Nordhang', 'Seevorstadt'];
/** Choices of the radio buttons. */
export const USES: readonly string[] = ['Hauptwohnung', 'Nebenwohnung', 'Das steht noch nicht fest'];
/** Choices of the checkboxes. */
export const FAMILY: readonly string[] = ['Ehe- oder Lebenspartner*in', 'Minderjährige Kinder', 'Eltern'];

const REQUIRED = html`<span class="portal-required" aria-hidden="true"> *</span>`;

function renderChoices(ids: BlockIds, type: 'radio' | 'checkbox', field: string, legend: string, probe: Probe): Html {
  const options = type === 'radio' ? USES : FAMILY;
  const checks = options.map((option, index) => {
    const own = { id: ids.id(`${field}.${index + 1}`), type, name: ids.name(field), value: option };
    return html`<div class="kern-form-check"><input class="kern-form-check__${type}"${attributes(own)}><label class="kern-label" for="${own.id}">${option}</label></div>`;
  });
  return html`<fieldset class="kern-fieldset" data-probe="${probe}"><legend class="kern-label">${legend}</legend><div class="kern-fieldset__body">${checks}</div></fieldset>\n`;
}

function renderInput(label: Html, id: string, control: Html): Html {
  return html`<div class="kern-form-input"><label class="kern-label" for="${id}">${label}</label>${control}</div>\n`;
}

/** The block's controls, among them fields that are much like the ones to be found again. */
export function renderBlockForm(ids: BlockIds): Html {
  const named = (field: string) => attributes({ id: ids.id(field), name: ids.name(field) });
  const input = (field: string, probe?: Probe) =>
    html`<input class="kern-form-input__input" type="text"${named(field)}${attributes({ required: probe !== undefined, 'data-probe': probe })}>`;
  const districts = DISTRICTS.map((name) => html`<option${attributes({ value: name })}>${name}</option>`);
  const select = html`<div class="kern-form-input__select-wrapper"><select class="kern-form-input__select"${named('einzug.stadtteil')} data-probe="select"><option value="">Bitte wählen</option>${districts}</select></div>`;
  const file = html`<input class="kern-form-input__input" type="file"${named('einzug.bestaetigung')} data-probe="file">`;
  return html`<fieldset class="kern-fieldset portal-group"><legend class="kern-heading-small">Anschrift der neuen Wohnung</legend><div class="portal-fields">
${renderInput(html`Straße und Hausnummer${REQUIRED}`, ids.id('einzug.strasse'), input('einzug.strasse', 'field'))}
${renderInput(html`Zusatz zur Anschrift`, ids.id('einzug.zusatz'), input('einzug.zusatz'))}
${renderInput(html`Stadtteil`, ids.id('einzug.stadtteil'), select)}
${renderChoices(ids, 'radio', 'einzug.nutzung', 'Wie nutzen Sie die Wohnung?', 'radios')}
${renderChoices(ids, 'checkbox', 'einzug.familie', 'Wer zieht mit Ihnen ein?', 'checkboxes')}
${renderInput(html`Wohnungsgeberbestätigung hochladen`, ids.id('einzug.bestaetigung'), file)}
</div><div class="portal-actions"><button class="kern-btn kern-btn--secondary" type="button" data-probe="button"><span class="kern-label">Entwurf speichern</span></button><button class="kern-btn kern-btn--tertiary" type="button"><span class="kern-label">Eingaben leeren</span></button></div></fieldset>
`;
}
