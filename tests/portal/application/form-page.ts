import { randomInt } from 'node:crypto';
import { type FormState, stableId } from '#tests/portal/core/fields.ts';
import { type Html, html } from '#tests/portal/core/html.ts';
import { renderGroup } from '#tests/portal/core/render-fields.ts';
import type { Session } from '#tests/portal/core/session.ts';
import { renderStepFrame } from './frame.ts';
import type { FormStep } from './step.ts';

function stateOf(session: Session, step: FormStep): FormState {
  const generated = new Map<string, string>();
  const generatedId = (name: string) => {
    const known = generated.get(name);
    if (known !== undefined) return known;
    const id = `j_idt${randomInt(100, 1_000_000)}:${generated.size}`;
    generated.set(name, id);
    return id;
  };
  return {
    values: (name) => session.values.get(name) ?? [],
    error: (name) => session.errors.get(name),
    id: step.ids === 'generated' ? generatedId : stableId,
  };
}

/** An alert above the form that leads to the field in question. */
function renderErrors(session: Session, step: FormStep, state: FormState): Html | undefined {
  const errors = [...session.errors].filter(([name]) => step.mustHave?.has(name));
  if (errors.length === 0) return undefined;
  const items = errors.map(
    ([name, message]) => html`<li><a class="kern-link" href="#${state.id(name)}">${message}</a></li>`,
  );
  return html`<div class="kern-alert kern-alert--danger" role="alert"><div class="kern-alert__header"><span class="kern-icon kern-icon--danger" aria-hidden="true"></span><span class="kern-title">Eine Angabe fehlt noch</span></div><div class="kern-alert__body"><ul class="kern-list kern-list--bullet">${items}</ul></div></div>`;
}

/** A step that asks for something, with what has been typed before. */
export function renderFormStep(session: Session, step: FormStep, number: number): Html {
  const state = stateOf(session, step);
  const groups = step.groups.map((group) => renderGroup(group, state));
  return renderStepFrame(session, number, html`${renderErrors(session, step, state)}${step.intro}${groups}`);
}
