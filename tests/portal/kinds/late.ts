import { type Html, html } from '#tests/portal/core/html.ts';
import { renderBlock } from './block.ts';
import { renderKindPage } from './kind-page.ts';

/** A page whose content arrives in two waves, the second above the first. */
export function renderLate(): Html {
  return renderKindPage({
    title: 'Wohnsitz ummelden',
    script: 'late',
    main: html`<div class="portal-text"><h2 class="kern-heading-medium">Was Sie wissen sollten</h2>
<div id="hinweis-spaeter"></div>
<div id="inhalt-spaeter" aria-live="polite"><p class="kern-body">Die Angaben werden geladen …</p></div></div>
<template id="inhalt-vorlage">${renderBlock({ ids: 'react' })}</template>
<template id="hinweis-vorlage"><section id="nachtrag" aria-labelledby="oeffnung"><h3 class="kern-heading-medium" id="oeffnung">Geänderte Öffnungszeiten</h3>
<p class="kern-body">Wegen einer Personalversammlung öffnet das Bürgerbüro am kommenden Mittwoch erst um 13 Uhr.</p>
<p class="kern-body">Termine am Vormittag haben wir verlegt. Betroffene haben dazu eine Nachricht bekommen.</p>
<p class="kern-body">An allen anderen Tagen bleibt es bei den bekannten Zeiten: montags bis freitags ab 8 Uhr.</p></section></template>`,
  });
}
