import type { Field, FieldGroup } from '#tests/portal/core/fields.ts';
import { type Html, html } from '#tests/portal/core/html.ts';
import type { Session } from '#tests/portal/core/session.ts';
import { stepAddress } from './address.ts';
import { renderStepFrame } from './frame.ts';
import { FORM_STEPS } from './steps.ts';

function renderItem(session: Session, field: Field): Html | undefined {
  const values = session.values.get(field.name);
  if (!values && !field.required) return undefined;
  const unit = field.kind === 'text' && field.unit && values ? ` ${field.unit}` : '';
  const text = values ? `${values.join(', ')}${unit}` : 'keine Angabe';
  return html`<div class="kern-description-list-item"><dt class="kern-description-list-item__key">${field.label}</dt><dd class="kern-description-list-item__value">${text}</dd></div>`;
}

function renderGroupValues(session: Session, group: FieldGroup): Html | undefined {
  const items = group.fields.flatMap((field) => renderItem(session, field) ?? []);
  if (items.length === 0) return undefined;
  return html`<div><h4 class="kern-title kern-title--small">${group.legend}</h4><dl class="kern-description-list">${items}</dl></div>`;
}

function renderStepValues(session: Session, index: number): Html | undefined {
  const step = FORM_STEPS[index];
  if (!step) return undefined;
  const groups = step.groups.flatMap((group) => renderGroupValues(session, group) ?? []);
  const body = groups.length > 0 ? groups : html`<p class="kern-body">Sie haben hier nichts angegeben.</p>`;
  return html`<section class="kern-summary portal-summary"><div class="kern-summary__header"><h3 class="kern-title">${step.name}</h3><a class="kern-link" href="${stepAddress(session, index + 1)}">Ändern<span class="kern-sr-only"> ${step.name}</span></a></div><div class="kern-summary__body">${body}</div></section>`;
}

/** Step 6: everything once more, as text, with a way back to each step. */
export function renderSummary(session: Session): Html {
  return renderStepFrame(
    session,
    FORM_STEPS.length + 1,
    html`<p class="kern-body">Bitte prüfen Sie Ihre Angaben. Ändern können Sie alles, bis Sie den Antrag absenden.</p>
${FORM_STEPS.map((_, index) => renderStepValues(session, index))}
<h3 class="kern-heading-small portal-summary">Erklärung</h3>
<p class="kern-body">Mit dem Absenden versichere ich, dass die vorstehenden Angaben richtig und vollständig sind, und nehme zur Kenntnis, dass ich zu Unrecht empfangene Leistungen zu erstatten habe.</p>`,
  );
}
