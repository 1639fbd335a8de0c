import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import { HOUSING_BENEFIT, type Service, TRADE_REGISTRATION } from './services.ts';
import { ASK_US } from './texts.ts';

function renderCard(service: Service): Html {
  return html`<li><article class="kern-card kern-card--interactive"><div class="kern-card__container"><header class="kern-card__header"><h3 class="kern-title"><a class="kern-link kern-link--stretched" href="${service.path}">${service.name}</a></h3></header><div class="kern-card__body"><p class="kern-body">${service.summary}</p></div></div></article></li>`;
}

/** The start page: the two services and where to find help. */
export function renderStart(): Html {
  return renderPage({
    title: [],
    breadcrumb: [],
    main: html`<div class="portal-text">
<h1 class="kern-heading-large">Serviceportal Musterstadt</h1>
<p class="kern-body">Hier erledigen Sie Behördengänge von zu Hause aus. Für die Leistungen auf dieser Seite brauchen Sie kein Benutzerkonto.</p>
</div>
<h2 class="kern-heading-medium">Häufig nachgefragte Leistungen</h2>
<ul class="portal-cards">${renderCard(HOUSING_BENEFIT)}${renderCard(TRADE_REGISTRATION)}</ul>
<div class="portal-text">
<h2 class="kern-heading-medium">Merkblätter</h2>
<p class="kern-body"><a class="kern-link" href="/langes-merkblatt">Merkblatt zum Wohngeld: Rechte und Pflichten</a></p>
<h2 class="kern-heading-medium">Hilfe</h2>
<p class="kern-body">${ASK_US} Telefon: 01234 56-0.</p>
</div>`,
  });
}
