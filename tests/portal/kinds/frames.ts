import { renderBarePage } from '#tests/portal/core/bare-page.ts';
import { attributes, type Html, html } from '#tests/portal/core/html.ts';
import { renderBlock } from './block.ts';
import { renderKindHead, renderKindPage } from './kind-page.ts';

/** The document inside a frame: a block without the portal around it. */
export function renderFrameContent(title: string): Html {
  return renderBarePage({
    title: [title],
    extra: renderKindHead(),
    main: html`<div class="portal-text"><h1 class="kern-heading-large">${title}</h1><h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
${renderBlock()}</div>`,
  });
}

/** A page with a frame from its own server and one whose document stands in the page itself. */
export function renderFrames(): Html {
  const srcdoc = renderFrameContent('Ummeldung im Überblick').markup;
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    main: html`<h2 class="kern-heading-medium">Online-Dienst</h2>
<iframe class="arten-rahmen" id="rahmen-same" title="Online-Dienst Ummeldung" src="/arten/rahmen/inhalt"></iframe>
<h2 class="kern-heading-medium">Überblick</h2>
<iframe class="arten-rahmen" id="rahmen-srcdoc" title="Ummeldung im Überblick"${attributes({ srcdoc })}></iframe>`,
  });
}

/** A page with a frame from another origin, as portals take in a specialised procedure. */
export function renderForeignFrame(foreignOrigin: string): Html {
  const src = `${foreignOrigin}/arten/fremder-rahmen/inhalt`;
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    main: html`<h2 class="kern-heading-medium">Online-Dienst</h2>
<p class="kern-body">Diesen Dienst stellt das Rechenzentrum der Region bereit.</p>
<iframe class="arten-rahmen" id="rahmen-foreign" title="Online-Dienst Ummeldung"${attributes({ src })}></iframe>`,
  });
}
