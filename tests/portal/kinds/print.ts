import { renderBarePage } from '#tests/portal/core/bare-page.ts';
import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlock } from './block.ts';
import { renderKindHead, renderKindPage } from './kind-page.ts';

/** A page with a sheet for the printer and a link to the same page without its frame. */
export function renderPrint(): Html {
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    main: html`<div class="portal-text"><p class="kern-body arten-nicht-drucken"><a class="kern-link" href="/arten/druck?ansicht=druck">Druckansicht</a></p>
<h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
${renderBlock()}</div>`,
  });
}

/** The same content, bare. */
export function renderPrintView(): Html {
  return renderBarePage({
    title: ['Wohnsitz ummelden (Druckansicht)'],
    extra: renderKindHead(),
    main: html`<div class="arten-druckansicht"><h1 class="kern-heading-large">Wohnsitz ummelden</h1>
<h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
${renderBlock()}
<p class="kern-body">Stadt Musterstadt · Ausdruck aus dem Serviceportal</p></div>`,
  });
}
