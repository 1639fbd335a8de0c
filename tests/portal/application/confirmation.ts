import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import type { Receipt } from '#tests/portal/core/session.ts';
import { HOUSING_BENEFIT } from '#tests/portal/pages/services.ts';
import { PAPERS_COMPLETE } from '#tests/portal/pages/texts.ts';

const DAY = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long' });

/** The page after handing in: file number, and what happens next. */
export function renderConfirmation(receipt: Receipt): Html {
  return renderPage({
    title: ['Antrag eingegangen', HOUSING_BENEFIT.name],
    breadcrumb: [{ label: HOUSING_BENEFIT.name, href: HOUSING_BENEFIT.path }],
    leikaKey: HOUSING_BENEFIT.leikaKey,
    main: html`<div class="portal-text">
<h1 class="kern-heading-large">${HOUSING_BENEFIT.name}</h1>
<h2 class="kern-heading-medium">Ihr Antrag ist eingegangen</h2>
<div class="kern-alert kern-alert--success" role="status"><div class="kern-alert__header"><span class="kern-icon kern-icon--success" aria-hidden="true"></span><span class="kern-title">Eingegangen am ${DAY.format(receipt.receivedOn)}</span></div><div class="kern-alert__body"><p class="kern-body">Ihr Aktenzeichen: <strong>${receipt.fileNumber}</strong></p></div></div>
<h3 class="kern-heading-small">Wie geht es weiter?</h3>
<ol class="kern-list kern-list--number">
<li>Schicken Sie uns die Meldebescheinigung im Original mit der Post. Notieren Sie darauf das Aktenzeichen.</li>
<li>Wir prüfen Ihren Antrag und melden uns, wenn etwas fehlt.</li>
<li>Sie erhalten den Bescheid. Das dauert derzeit acht bis zehn Wochen.</li>
</ol>
<p class="kern-body">${PAPERS_COMPLETE}</p>
<p class="kern-body"><a class="kern-link" href="/">Zur Startseite</a></p>
</div>`,
  });
}
