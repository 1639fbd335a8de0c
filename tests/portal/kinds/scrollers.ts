import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlock } from './block.ts';
import { renderKindPage } from './kind-page.ts';
import { leafletTexts } from './leaflet-texts.ts';

const paragraphs = (from: number, to: number) =>
  leafletTexts(from, to).map((text) => html`<p class="kern-body">${text}</p>\n`);

/** Areas that scroll within one another, headings that stick to them, and a bar that stays above everything. */
export function renderScrollers(): Html {
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    main: html`<div class="arten-leiste" role="region" aria-label="Ihre Sitzung"><p class="kern-body">Sie sind noch 20 Minuten angemeldet.</p></div>
<h2 class="kern-heading-medium">Erläuterungen</h2>
${paragraphs(1, 8)}
<div class="arten-rollen arten-rollen--aussen" tabindex="0" role="region" aria-label="Erläuterungen und Antrag">
<h3 class="kern-heading-small arten-haftet">Allgemeines</h3>
${paragraphs(9, 20)}
<div class="arten-rollen arten-rollen--innen" tabindex="0" role="region" aria-label="Antrag">
<h3 class="kern-heading-small arten-haftet">Besonderes</h3>
${paragraphs(21, 30)}
${renderBlock()}
${paragraphs(31, 40)}
</div>
<h3 class="kern-heading-small arten-haftet">Schluss</h3>
${paragraphs(41, 52)}
</div>
${paragraphs(53, 64)}`,
  });
}
