import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import { renderBlock } from '#tests/portal/kinds/block.ts';

/**
 * "/arten/feindlich": a page that wants to know what is noted on it, and to note something itself. Its script runs before
 * everything else on the page. What it does besides looking on stands in the query, see `script/start.ts`.
 */
export function renderHostile(): Html {
  return renderPage({
    title: ['Feindliche Seite'],
    breadcrumb: [{ label: 'Arten von Seiten', href: '/arten' }],
    extra: html`<link rel="stylesheet" href="/assets/arten.css">\n<script src="/arten/skripte/hostile.js"></script>\n`,
    main: html`<h1 class="kern-heading-large">Feindliche Seite</h1>
<div class="portal-text"><h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
<p class="kern-body" id="stelle">Diese Angabe liegt der Behörde bereits vor und ist trotzdem noch einmal zu machen.</p>
<p class="kern-body" id="stelle-2">Der Nachweis ist <em>im Original</em> in Papierform vorzulegen.</p>
${renderBlock()}</div>`,
  });
}
