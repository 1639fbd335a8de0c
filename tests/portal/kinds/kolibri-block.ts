import { attributes, type Html, html } from '#tests/portal/core/html.ts';
import { DISTRICTS, FAMILY, USES } from './block-form.ts';
import { FEES, PROOFS } from './block-texts.ts';
import { PASSAGE, REPEATED } from './sentences.ts';

const choices = (texts: readonly string[]) => JSON.stringify(texts.map((label) => ({ label, value: label })));

const HEADER_CELLS = JSON.stringify({
  horizontal: [
    [
      { label: 'Leistung', key: 'service' },
      { label: 'Gebühr', key: 'fee' },
    ],
  ],
});

function renderTexts(): Html {
  const proofs = PROOFS.map(({ name, text }, index) => {
    const probe = attributes({ class: 'kern-body', 'data-probe': index === 1 ? 'repeated' : undefined });
    return html`<kol-card${attributes({ _label: name, _level: 4 })}><p class="kern-body">${text}</p><p${probe}>${REPEATED}</p></kol-card>\n`;
  });
  const table = {
    _label: 'Gebühren rund um die Anmeldung',
    '_header-cells': HEADER_CELLS,
    _data: JSON.stringify(FEES),
  };
  return html`<kol-heading _label="Fristen bei einem Umzug" _level="3" data-probe="heading"></kol-heading>
<stadt-hinweis${attributes({ text: PASSAGE, 'data-probe': 'passage' })}></stadt-hinweis>
<p class="kern-body"><kol-link _label="Hinweise zum Meldewesen" _href="/datenschutz" data-probe="link"></kol-link> <kol-link _label="Merkblatt zur Ummeldung (PDF, 1 Seite)" _href="/assets/merkblatt-ummeldung.pdf" data-probe="pdf"></kol-link></p>
<kol-heading _label="Nachweise" _level="3"></kol-heading>
${proofs}
<kol-details _label="Wer ist Wohnungsgeber?"><p class="kern-body">Das ist, wer Ihnen die Wohnung überlässt: meist die Person, die vermietet.</p></kol-details>
<kol-heading _label="So finden Sie uns" _level="3"></kol-heading>
<kol-image _src="/assets/lageplan.svg" _alt="Lageplan: das Bürgerbüro am Rathausplatz, Haltestelle gegenüber" data-probe="image"></kol-image>
<kol-table-stateless${attributes(table)} data-probe="table"></kol-table-stateless>`;
}

function renderForm(): Html {
  const family = FAMILY.map(
    (label, index) =>
      html`<kol-input-checkbox${attributes({ _label: label, _name: `einzug.familie${index + 1}`, _value: label })}></kol-input-checkbox>`,
  );
  return html`<div class="arten-felder">
<kol-input-text _label="Straße und Hausnummer" _name="einzug.strasse" _required data-probe="field"></kol-input-text>
<kol-input-text _label="Zusatz zur Anschrift" _name="einzug.zusatz"></kol-input-text>
<kol-select _label="Stadtteil" _name="einzug.stadtteil"${attributes({ _options: choices(DISTRICTS) })} data-probe="select"></kol-select>
<kol-input-radio _label="Wie nutzen Sie die Wohnung?" _name="einzug.nutzung"${attributes({ _options: choices(USES) })} data-probe="radios"></kol-input-radio>
<fieldset class="kern-fieldset" data-probe="checkboxes"><legend class="kern-label">Wer zieht mit Ihnen ein?</legend><div class="kern-fieldset__body">${family}</div></fieldset>
<kol-input-file _label="Wohnungsgeberbestätigung hochladen" _name="einzug.bestaetigung" data-probe="file"></kol-input-file>
<div class="portal-actions"><kol-button _label="Entwurf speichern" _variant="secondary" data-probe="button"></kol-button><kol-button _label="Eingaben leeren" _variant="ghost"></kol-button></div>
</div>`;
}

/** The block in KoliBri's components: the targets are inside their open shadow roots, cards' texts in slots. */
export function renderKolibriBlock(): Html {
  return html`${renderTexts()}${renderForm()}`;
}
