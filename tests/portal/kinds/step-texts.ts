import { stableId } from '#tests/portal/core/fields.ts';
import { type Html, html } from '#tests/portal/core/html.ts';
import { type BlockOptions, renderBlock } from './block.ts';

/** One of the three steps of kinds that have steps. */
export interface StepText {
  name: string;
  content(options?: BlockOptions): Html;
}

// Label and first heading are those of the block: a note must tell the steps apart.
const FORMER = html`<section aria-labelledby="bisher"><h3 class="kern-heading-medium" id="bisher">Fristen bei einem Umzug</h3>
<p class="kern-body">Wo haben Sie bisher gewohnt?</p></section>
<div class="kern-form-input"><label class="kern-label" for="${stableId('auszug.strasse')}">Straße und Hausnummer</label><input class="kern-form-input__input" type="text" id="${stableId('auszug.strasse')}" name="auszug.strasse"></div>`;

const SUMMARY = html`<h3 class="kern-heading-medium">Ihre Angaben</h3>
<p class="kern-body">Prüfen Sie Ihre Angaben, bevor Sie die Ummeldung absenden.</p>
<dl class="kern-description-list"><div class="kern-description-list-item"><dt class="kern-description-list-item__key">Straße und Hausnummer</dt><dd class="kern-description-list-item__value">Am Nordhang 4</dd></div></dl>`;

/** The steps; the second has the block. */
export const STEP_TEXTS: readonly StepText[] = [
  { name: 'Bisherige Wohnung', content: () => FORMER },
  { name: 'Neue Wohnung', content: renderBlock },
  { name: 'Prüfen und absenden', content: () => SUMMARY },
];
