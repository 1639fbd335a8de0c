import { type Head, renderHead } from './head.ts';
import { type Html, html } from './html.ts';

/** A document without the portal's header and footer: for frames and for the printer. */
export function renderBarePage(page: Head & { main: Html }): Html {
  return html`<!doctype html>
<html lang="de">
${renderHead(page)}
<body>
<main class="portal-width">
${page.main}
</main>
</body>
</html>
`;
}
