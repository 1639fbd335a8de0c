import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';

/** A page that shows a kind. */
export interface KindPage {
  title: string;
  main: Html;
  /** Name of its script in `kinds/scripts`, without ending. */
  script?: string;
}

/** What the heads of all kinds share. */
export function renderKindHead(script?: string): Html {
  const own = script === undefined ? undefined : html`<script src="/arten/skripte/${script}.js" defer></script>\n`;
  return html`<link rel="stylesheet" href="/assets/arten.css">\n${own}`;
}

/** A kind's page in the portal's frame. `main` follows the main heading and begins with a heading of the second level. */
export function renderKindPage({ title, main, script }: KindPage): Html {
  return renderPage({
    title: [title],
    breadcrumb: [{ label: 'Arten von Seiten', href: '/arten' }],
    extra: renderKindHead(script),
    main: html`<h1 class="kern-heading-large">${title}</h1>\n${main}`,
  });
}
