import { type Html, html } from '#tests/portal/core/html.ts';
import { renderKindPage } from './kind-page.ts';
import { renderKolibriBlock } from './kolibri-block.ts';

/** A page of web components, as federal portals use them. */
export function renderKolibri(): Html {
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    script: 'kolibri',
    main: html`<div class="portal-text"><h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
${renderKolibriBlock()}</div>`,
  });
}
