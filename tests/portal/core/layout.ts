import { type Head, renderHead } from './head.ts';
import { type Html, html } from './html.ts';

/** A page before its frame is put around it. */
export interface PageContent extends Head {
  /** Path back to the start page, without the page itself. */
  breadcrumb: readonly { label: string; href: string }[];
  main: Html;
}

function renderBreadcrumb(page: PageContent): Html {
  const links = [{ label: 'Startseite', href: '/' }, ...page.breadcrumb];
  const items = links.map(({ label, href }) => html`<li><a class="kern-link" href="${href}">${label}</a></li>`);
  return html`<nav class="portal-breadcrumb" aria-label="Sie sind hier"><ol>${items}<li aria-current="page">${page.title[0]}</li></ol></nav>`;
}

const HEADER = html`<header><div class="kern-kopfzeile"><div class="portal-width kern-kopfzeile__content"><span class="kern-kopfzeile__label">Beispiel zum Ausprobieren: Diese Stadt und dieses Portal gibt es nicht.</span></div></div>
<div class="portal-header"><div class="portal-width"><a class="portal-brand" href="/"><img src="/assets/wappen.svg" alt="Wappen der Stadt Musterstadt" width="44" height="52"><span><strong>Musterstadt</strong><span>Serviceportal</span></span></a></div></div></header>`;

const FOOTER = html`<footer class="portal-footer"><div class="portal-width"><p class="kern-body">Stadt Musterstadt · Rathausplatz 1 · 01234 Musterstadt</p><ul class="kern-list kern-list--horizontal"><li><a class="kern-link" href="/impressum">Impressum</a></li><li><a class="kern-link" href="/datenschutz">Datenschutz</a></li><li><a class="kern-link" href="/barrierefreiheit">Barrierefreiheit</a></li></ul></div></footer>`;

/** A whole document: head, header, breadcrumb, content, footer. */
export function renderPage(page: PageContent): Html {
  const breadcrumb = page.title.length > 0 ? renderBreadcrumb(page) : undefined;
  return html`<!doctype html>
<html lang="de">
${renderHead(page)}
<body>
<a class="portal-skip" href="#inhalt">Zum Inhalt springen</a>
${HEADER}
<div class="portal-width">${breadcrumb}</div>
<main class="portal-width" id="inhalt">
${page.main}
</main>
${FOOTER}
</body>
</html>
`;
}
