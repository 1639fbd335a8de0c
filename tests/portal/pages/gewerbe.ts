import { EMPTY_FORM } from '#tests/portal/core/fields.ts';
import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import { renderGroup } from '#tests/portal/core/render-fields.ts';
import { TRADE_FIELDS } from './gewerbe-fields.ts';
import { TRADE_REGISTRATION } from './services.ts';
import { ASK_US, CERTIFICATE_AGAIN, PAPERS_COMPLETE, REQUIRED_NOTE } from './texts.ts';

const RECEIVED = html`<div class="kern-alert kern-alert--success" role="status"><div class="kern-alert__header"><span class="kern-icon kern-icon--success" aria-hidden="true"></span><span class="kern-title">Ihre Anmeldung ist eingegangen</span></div><div class="kern-alert__body"><p class="kern-body">Den Gewerbeschein schicken wir Ihnen mit der Post, sobald Sie die Gebühr bezahlt haben.</p></div></div>`;

/** "Gewerbe anmelden": information and a short form on one page. `state` says whether the form has just been sent. */
export function renderTradeRegistration(state: 'open' | 'received'): Html {
  return renderPage({
    title: [TRADE_REGISTRATION.name],
    breadcrumb: [],
    leikaKey: TRADE_REGISTRATION.leikaKey,
    main: html`<div class="portal-text">
<h1 class="kern-heading-large">Gewerbe anmelden</h1>
${state === 'received' ? RECEIVED : undefined}
<p class="kern-body">Wer in Musterstadt ein stehendes Gewerbe, eine Zweigniederlassung oder eine unselbstständige Zweigstelle eröffnet, muss das <strong>gleichzeitig mit dem Beginn</strong> anzeigen. Freiberufler*innen brauchen keine Anmeldung.</p>
<h2 class="kern-heading-medium">Welche Unterlagen brauche ich?</h2>
<ul class="kern-list kern-list--bullet">
<li>Personalausweis oder Reisepass</li>
<li>Meldebescheinigung im Original</li>
<li>bei eingetragenen Firmen ein Auszug aus dem Handelsregister</li>
<li>bei erlaubnispflichtigen Tätigkeiten die Erlaubnis, bei Handwerk die Handwerkskarte</li>
</ul>
<p class="kern-body">${CERTIFICATE_AGAIN}</p>
<h2 class="kern-heading-medium">Was kostet die Anmeldung?</h2>
<p class="kern-body">Die Gebühr beträgt <strong>26 Euro</strong>. Sie bekommen eine Rechnung mit der Post.</p>
<h2 class="kern-heading-medium">Wie lange dauert die Bearbeitung?</h2>
<p class="kern-body">In der Regel drei Arbeitstage. ${PAPERS_COMPLETE}</p>
<h2 class="kern-heading-medium">Rechtsgrundlage</h2>
<p class="kern-body">§ 14 Gewerbeordnung (GewO), Verwaltungsgebührensatzung der Stadt Musterstadt, Tarifstelle 7.1</p>
<h2 class="kern-heading-medium">Zuständige Stelle</h2>
<p class="kern-body">Stadt Musterstadt, Amt für öffentliche Ordnung, Gewerbestelle, Rathausplatz 1, Zimmer 017, 01234 Musterstadt</p>
<p class="kern-body">${ASK_US} Telefon: 01234 56-310.</p>
<h2 class="kern-heading-medium">Online anmelden</h2>
<p class="kern-body">${REQUIRED_NOTE}</p>
<form method="post" action="${TRADE_REGISTRATION.path}" novalidate>
${TRADE_FIELDS.map((group) => renderGroup(group, EMPTY_FORM))}
<div class="portal-actions"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">Anmeldung absenden</span></button></div>
</form>
</div>`,
  });
}
