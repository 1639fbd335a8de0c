import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlock } from './block.ts';
import { renderKindPage } from './kind-page.ts';

/** A page with a search that highlights what it finds, by the same means as the extension. */
export function renderOwnHighlights(): Html {
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    script: 'own-highlights',
    main: html`<search class="kern-form-input"><label class="kern-label" for="seitensuche">Auf dieser Seite suchen</label><input class="kern-form-input__input" type="search" id="seitensuche" name="suche" value="Wohnung"><p class="kern-body" id="fundstellen" role="status"></p></search>
<div class="portal-text" id="durchsucht"><h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
${renderBlock()}</div>`,
  });
}
