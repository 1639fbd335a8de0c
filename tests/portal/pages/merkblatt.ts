import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import { MERKBLATT_DUTIES } from './merkblatt-duties.ts';
import { HOUSING_BENEFIT } from './services.ts';
import { CERTIFICATE_AGAIN } from './texts.ts';

const LIMITS = html`<div class="kern-table-responsive" role="region" aria-label="Einkommensgrenzen" tabindex="0"><table class="kern-table">
<caption class="kern-title">Richtwerte für Musterstadt (Mietenstufe III)</caption>
<thead class="kern-table__head"><tr class="kern-table__row"><th class="kern-table__header" scope="col">Personen im Haushalt</th><th class="kern-table__header kern-table__header--numeric" scope="col">Einkommen bis etwa</th><th class="kern-table__header kern-table__header--numeric" scope="col">Miete zählt bis</th></tr></thead>
<tbody class="kern-table__body">
<tr class="kern-table__row"><th class="kern-table__header" scope="row">1 Person</th><td class="kern-table__cell kern-table__cell--numeric">1.490 Euro</td><td class="kern-table__cell kern-table__cell--numeric">496 Euro</td></tr>
<tr class="kern-table__row"><th class="kern-table__header" scope="row">2 Personen</th><td class="kern-table__cell kern-table__cell--numeric">2.010 Euro</td><td class="kern-table__cell kern-table__cell--numeric">601 Euro</td></tr>
<tr class="kern-table__row"><th class="kern-table__header" scope="row">3 Personen</th><td class="kern-table__cell kern-table__cell--numeric">2.500 Euro</td><td class="kern-table__cell kern-table__cell--numeric">716 Euro</td></tr>
<tr class="kern-table__row"><th class="kern-table__header" scope="row">4 Personen</th><td class="kern-table__cell kern-table__cell--numeric">3.380 Euro</td><td class="kern-table__cell kern-table__cell--numeric">835 Euro</td></tr>
</tbody></table></div>`;

/** A long leaflet, some 800 words under many headings. */
export function renderLeaflet(): Html {
  return renderPage({
    title: ['Merkblatt zum Wohngeld'],
    breadcrumb: [{ label: HOUSING_BENEFIT.name, href: HOUSING_BENEFIT.path }],
    main: html`<div class="portal-text">
<h1 class="kern-heading-large">Merkblatt zum Wohngeld: Rechte und Pflichten</h1>
<p class="kern-body">Stand: Januar 2026. Dieses Merkblatt fasst zusammen, was Sie vor und nach Ihrem Antrag wissen sollten. Verbindlich ist allein der Wortlaut der gesetzlichen Bestimmungen.</p>
<h2 class="kern-heading-medium">1. Worum geht es beim Wohngeld?</h2>
<p class="kern-body">Wohngeld hilft Menschen mit kleinem Einkommen, eine angemessene Wohnung zu bezahlen. Es ist kein Almosen: Wer die Voraussetzungen erfüllt, hat einen Rechtsanspruch darauf. Wie viel Sie bekommen, hängt von drei Dingen ab: von der Zahl der Personen im Haushalt, von der Miete und vom Einkommen.</p>
<p class="kern-body">Wer Ihnen die Wohnung vermietet, erfährt von uns nichts über Ihren Antrag. Die Mietbescheinigung können Sie auch ohne Angabe eines Grundes verlangen.</p>
<h2 class="kern-heading-medium">2. Wer gehört zum Haushalt?</h2>
<p class="kern-body">Zum Haushalt zählen alle Personen, mit denen Sie gemeinsam wohnen und wirtschaften. Das sind insbesondere</p>
<ul class="kern-list kern-list--bullet">
<li>Ehegatt*innen und eingetragene Lebenspartner*innen,</li>
<li>Partner*innen, mit denen Sie in einer Verantwortungs- und Einstehensgemeinschaft leben,</li>
<li>Eltern, Großeltern, Kinder, Pflegekinder und Enkelkinder,</li>
<li>Geschwister, Onkel, Tanten und Verschwägerte.</li>
</ul>
<p class="kern-body">Mitbewohner*innen in einer Wohngemeinschaft gehören nicht dazu. Jede Partei stellt dort einen eigenen Antrag und gibt nur ihren Teil der Miete an.</p>
<h2 class="kern-heading-medium">3. Wie hoch darf das Einkommen sein?</h2>
<p class="kern-body">Die folgenden Werte geben Ihnen einen ersten Anhalt. Sie sind gerundet und gelten nach Abzug der Pauschalen.</p>
${LIMITS}
<p class="kern-body">Abgezogen werden jeweils zehn Prozent, wenn Steuern vom Einkommen, Pflichtbeiträge zur Kranken- und Pflegeversicherung oder Pflichtbeiträge zur Rentenversicherung gezahlt werden. Die Abzugsbeträge nach § 17 WoGG bleiben hiervon unberührt.</p>
${MERKBLATT_DUTIES}
<h2 class="kern-heading-medium">8. Warum sollen wir die Meldebescheinigung vorlegen?</h2>
<p class="kern-body">${CERTIFICATE_AGAIN} Dies dient der Aktenvollständigkeit.</p>
<h2 class="kern-heading-medium">9. Was können Sie gegen einen Bescheid tun?</h2>
<p class="kern-body">Gegen den Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben. Ein kurzes Schreiben mit Ihrer Unterschrift reicht; begründen können Sie den Widerspruch auch später. Wir erklären Ihnen den Bescheid gern vorher am Telefon. Oft lässt sich ein Missverständnis so schneller klären.</p>
<p class="kern-body"><a class="kern-link" href="${HOUSING_BENEFIT.path}">Zurück zu „Wohngeld beantragen“</a></p>
</div>`,
  });
}
