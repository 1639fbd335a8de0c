import { attributes, type Html, html } from '#tests/portal/core/html.ts';
import { renderPage } from '#tests/portal/core/layout.ts';
import type { Session } from '#tests/portal/core/session.ts';
import { HOUSING_BENEFIT } from '#tests/portal/pages/services.ts';
import { ASK_US } from '#tests/portal/pages/texts.ts';
import { stepAddress } from './address.ts';
import { STEP_NAMES } from './steps.ts';

function renderProgress(number: number): Html {
  const items = STEP_NAMES.map((name, index) => {
    const current = index + 1 === number ? 'step' : undefined;
    return html`<li${attributes({ 'aria-current': current })}><span class="kern-number">${index + 1}</span><span class="portal-step-name">${name}</span></li>`;
  });
  return html`<nav class="portal-progress" aria-label="Schritte des Antrags"><div class="kern-progress"><label class="kern-label" for="fortschritt">Schritt ${number} von ${STEP_NAMES.length}</label><progress id="fortschritt" value="${number}" max="${STEP_NAMES.length}"></progress></div><ol class="portal-steps">${items}</ol></nav>`;
}

/** What every step shares: progress, headings, the form with its two buttons, whom to call. */
export function renderStepFrame(session: Session, number: number, content: Html): Html {
  const name = STEP_NAMES[number - 1] ?? '';
  const last = number === STEP_NAMES.length;
  const form = {
    method: 'post',
    action: stepAddress(session, number),
    enctype: 'multipart/form-data',
    novalidate: true,
  };
  return renderPage({
    title: [name, HOUSING_BENEFIT.name],
    breadcrumb: [{ label: HOUSING_BENEFIT.name, href: HOUSING_BENEFIT.path }],
    leikaKey: HOUSING_BENEFIT.leikaKey,
    main: html`<h1 class="kern-heading-large">${HOUSING_BENEFIT.name}</h1>
<div class="portal-application">
${renderProgress(number)}
<div class="portal-text">
<h2 class="kern-heading-medium">${name}</h2>
<form${attributes(form)}>
${content}
<div class="portal-actions"><button class="kern-btn kern-btn--primary" type="submit" name="richtung" value="weiter"><span class="kern-label">${last ? 'Absenden' : 'Weiter'}</span></button><button class="kern-btn kern-btn--secondary" type="submit" name="richtung" value="zurueck"><span class="kern-label">Zurück</span></button></div>
</form>
<p class="kern-body portal-help">${ASK_US} Telefon: 01234 56-420.</p>
</div>
</div>`,
  });
}
