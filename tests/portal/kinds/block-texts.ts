import { attributes, type Html, html } from '#tests/portal/core/html.ts';
import { REPEATED } from './sentences.ts';

/** Proofs to bring along; each has the same sentence under it. */
export const PROOFS: readonly { name: string; text: string }[] = [
  { name: 'Personalausweis oder Reisepass', text: 'Das Dokument muss am Tag der Anmeldung noch gültig sein.' },
  { name: 'Wohnungsgeberbestätigung', text: 'Die Bestätigung unterschreibt, wer Ihnen die Wohnung überlässt.' },
  { name: 'Vollmacht', text: 'Eine Vollmacht brauchen Sie, wenn Sie jemand anderen anmelden.' },
];

/** Fees as rows of two cells. */
export const FEES: readonly { service: string; fee: string }[] = [
  { service: 'Anmeldung einer Wohnung', fee: 'gebührenfrei' },
  { service: 'Meldebescheinigung', fee: '9,00 Euro' },
  { service: 'Verspätete Anmeldung', fee: '25,00 Euro' },
];

function renderProof({ name, text }: (typeof PROOFS)[number], index: number): Html {
  const probe = attributes({ class: 'kern-body', 'data-probe': index === 1 ? 'repeated' : undefined });
  return html`<h4 class="kern-heading-small">${name}</h4><p class="kern-body">${text}</p><p${probe}>${REPEATED}</p>\n`;
}

/** The block's texts: sections with headings, the passages, links, an image and a table. */
export function renderBlockTexts(passage: Html): Html {
  const rows = FEES.map(
    ({ service, fee }) =>
      html`<tr class="kern-table__row"><th class="kern-table__header" scope="row">${service}</th><td class="kern-table__cell">${fee}</td></tr>`,
  );
  return html`<section aria-labelledby="frist">
<h3 class="kern-heading-medium" id="frist" data-probe="heading">Fristen bei einem Umzug</h3>
<p class="kern-body">Ziehen Sie innerhalb von Musterstadt um, genügt eine Ummeldung.</p>
<p class="kern-body" data-probe="passage">${passage}</p>
<p class="kern-body">Abmelden müssen Sie sich nur, wenn Sie ins Ausland ziehen.</p>
<p class="kern-body">Was wir mit Ihren Angaben tun, lesen Sie in den <a class="kern-link" href="/datenschutz" data-probe="link">Hinweisen zum Meldewesen</a>. Alles zum Mitnehmen: <a class="kern-link" href="/assets/merkblatt-ummeldung.pdf" type="application/pdf" data-probe="pdf">Merkblatt zur Ummeldung (PDF, 1 Seite)</a></p>
</section>
<section aria-labelledby="nachweise">
<h3 class="kern-heading-medium" id="nachweise">Nachweise</h3>
${PROOFS.map(renderProof)}</section>
<section aria-labelledby="buergerbuero">
<h3 class="kern-heading-medium" id="buergerbuero">So finden Sie uns</h3>
<figure class="portal-figure"><img src="/assets/lageplan.svg" alt="Lageplan: das Bürgerbüro am Rathausplatz, Haltestelle gegenüber" width="320" height="160" data-probe="image"><figcaption class="kern-body">Der Eingang liegt an der Seite des Rathausplatzes.</figcaption></figure>
<div class="kern-table-responsive"><table class="kern-table" data-probe="table"><caption class="kern-title">Gebühren rund um die Anmeldung</caption><thead class="kern-table__head"><tr class="kern-table__row"><th class="kern-table__header" scope="col">Leistung</th><th class="kern-table__header" scope="col">Gebühr</th></tr></thead><tbody class="kern-table__body">${rows}</tbody></table></div>
</section>
`;
}
