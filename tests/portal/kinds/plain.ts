import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlock } from './block.ts';
import { renderKindPage } from './kind-page.ts';

/** A page as servers have always sent them. */
export function renderPlain(): Html {
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    main: html`<div class="portal-text"><h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
${renderBlock()}</div>`,
  });
}
