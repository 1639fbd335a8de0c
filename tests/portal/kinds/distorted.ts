import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlockParts } from './block.ts';
import { renderKindPage } from './kind-page.ts';
import { leafletTexts } from './leaflet-texts.ts';

/** Text in columns and enlarged, controls turned, scaled and moved: coordinates are not what they seem. */
export function renderDistorted(): Html {
  const { texts, form } = renderBlockParts();
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    main: html`<h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
<div class="arten-spalten">${leafletTexts(1, 4).map((text) => html`<p class="kern-body">${text}</p>\n`)}${texts}</div>
<h2 class="kern-heading-medium">Ihr Antrag</h2>
<div class="arten-vergroessert"><div class="arten-verdreht">${form}</div></div>`,
  });
}
