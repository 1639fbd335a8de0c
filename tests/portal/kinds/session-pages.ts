import { attributes, type Html, html } from '#tests/portal/core/html.ts';
import { newToken } from '#tests/portal/core/session.ts';
import { renderKindPage } from './kind-page.ts';
import { stepHeading } from './step-heading.ts';
import { STEP_TEXTS } from './step-texts.ts';

const TITLE = 'Wohnsitz ummelden';
const NAMES = STEP_TEXTS.map(({ name }) => name);

/** Address of a step; `0` is the page before the first. */
export function sessionStepPath(number: number): string {
  return number === 0 ? '/arten/session' : `/arten/session/schritt-${number}`;
}

function renderButton(target: number, label: string, name: string): Html {
  const button = { type: 'submit', name, value: 'ja', formaction: sessionStepPath(target), formnovalidate: true };
  return html`<button class="kern-btn kern-btn--primary"${attributes(button)}><span class="kern-label">${label}</span></button>`;
}

/** The page before the first step; nothing is kept yet. */
export function renderSessionStart(): Html {
  return renderKindPage({
    title: TITLE,
    main: html`<div class="portal-text"><h2 class="kern-heading-medium">Bevor Sie beginnen</h2>
<p class="kern-body">Der Antrag hat drei Schritte. Nach 20 Minuten ohne Eingabe endet Ihre Sitzung.</p>
<form method="post"${attributes({ action: sessionStepPath(1) })}>${renderButton(1, 'Antrag starten', 'weiter')}</form></div>`,
  });
}

/** One of the three steps, with ids and names of controls that are others in each answer. */
export function renderSessionStep(number: number): Html {
  const content = STEP_TEXTS[number - 1]?.content({ ids: 'jsf' });
  const progress = NAMES.map(
    (name, index) =>
      html`<li${attributes({ 'aria-current': index + 1 === number ? 'step' : undefined })}>${index + 1}. ${name}</li>`,
  );
  return renderKindPage({
    title: TITLE,
    main: html`<div class="portal-text"><ol class="arten-fortschritt" aria-label="Schritte">${progress}</ol>
<h2 class="kern-heading-medium">${stepHeading(number, NAMES)}</h2>
<form method="post" enctype="multipart/form-data"${attributes({ action: sessionStepPath(number) })}><input type="hidden" name="token" value="${newToken()}">
${content}
<div class="portal-actions">${number < NAMES.length ? renderButton(number + 1, 'Weiter', 'weiter') : undefined}${number > 1 ? renderButton(number - 1, 'Zurück', 'zurueck') : undefined}</div></form></div>`,
  });
}

/** What somebody gets who comes by the address alone, or too late. */
export function renderExpired(): Html {
  return renderKindPage({
    title: 'Ihre Sitzung ist abgelaufen',
    main: html`<div class="portal-text"><p class="kern-body">Zu Ihrem Schutz haben wir die Sitzung beendet. Ihre Angaben sind nicht gespeichert.</p>
<p class="kern-body"><a class="kern-link" href="/arten/session">Antrag von vorn beginnen</a></p></div>`,
  });
}
