import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import { KINDS } from './kinds.ts';

/** "/arten": leads to one page of each kind. */
export function renderOverview(): Html {
  const items = KINDS.map(({ title, path }) => html`<li><a class="kern-link" href="${path}">${title}</a></li>`);
  return renderPage({
    title: ['Arten von Seiten'],
    breadcrumb: [],
    main: html`<div class="portal-text"><h1 class="kern-heading-large">Arten von Seiten</h1>
<p class="kern-body">Serviceportale sind verschieden gebaut. Hier steht derselbe Inhalt auf jeder Art von Seite einmal.</p>
<ul class="kern-list kern-list--bullet">${items}</ul></div>`,
  });
}
