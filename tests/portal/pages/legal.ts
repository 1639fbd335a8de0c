import { type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';

function renderText(title: string, text: Html): Html {
  return renderPage({
    title: [title],
    breadcrumb: [],
    main: html`<div class="portal-text"><h1 class="kern-heading-large">${title}</h1>${text}</div>`,
  });
}

/** Impressum. */
export function renderImprint(): Html {
  return renderText(
    'Impressum',
    html`<p class="kern-body">Stadt Musterstadt, Die Bürgermeisterin, Rathausplatz 1, 01234 Musterstadt</p>
<p class="kern-body">Telefon: 01234 56-0, E-Mail: rathaus@musterstadt.example</p>
<p class="kern-body">Musterstadt ist erfunden. Diese Seiten dienen dazu, Randnotiz auszuprobieren und zu prüfen.</p>`,
  );
}

/** Datenschutz. */
export function renderPrivacy(): Html {
  return renderText(
    'Datenschutz',
    html`<p class="kern-body">Was Sie in die Formulare dieses Beispielportals eingeben, bleibt auf diesem Rechner im Arbeitsspeicher und ist weg, sobald das Portal beendet wird. Von hochgeladenen Dateien wird nur der Name behalten.</p>
<p class="kern-body">Das Portal setzt keine Cookies und lädt nichts aus dem Internet.</p>`,
  );
}

/** Barrierefreiheit. */
export function renderAccessibility(): Html {
  return renderText(
    'Barrierefreiheit',
    html`<p class="kern-body">Die Stadt Musterstadt bemüht sich, ihre Seiten für alle zugänglich zu machen. Alle Formulare lassen sich mit der Tastatur und ohne JavaScript bedienen.</p>
<h2 class="kern-heading-medium">Barriere melden</h2>
<p class="kern-body">Ist Ihnen etwas aufgefallen? Schreiben Sie an barrierefrei@musterstadt.example.</p>`,
  );
}

/** The answer to addresses that do not exist. */
export function renderNotFound(): Html {
  return renderText(
    'Seite nicht gefunden',
    html`<p class="kern-body">Unter dieser Adresse gibt es nichts. Vielleicht wurde die Seite verschoben.</p>
<p class="kern-body"><a class="kern-link" href="/">Zur Startseite</a></p>`,
  );
}
