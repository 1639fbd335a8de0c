import { textsOf } from '#tests/portal/core/form-body.ts';
import type { Html } from '#tests/portal/core/html.ts';
import { pageReply, type Reply, redirectReply } from '#tests/portal/core/reply.ts';
import { newReceipt, type Session, type SessionStore } from '#tests/portal/core/session.ts';
import { HOUSING_BENEFIT } from '#tests/portal/pages/services.ts';
import { type ApplicationAddress, confirmationAddress, stepAddress } from './address.ts';
import { renderConfirmation } from './confirmation.ts';
import { renderFormStep } from './form-page.ts';
import type { FormStep } from './step.ts';
import { FORM_STEPS, STEP_NAMES } from './steps.ts';
import { renderSummary } from './summary.ts';

function renderStep(session: Session, number: number): Html {
  const step = FORM_STEPS[number - 1];
  return step ? renderFormStep(session, step, number) : renderSummary(session);
}

/** Shows a page of the application. Without a session the same step opens in a new one. */
export function showApplication(sessions: SessionStore, { place, sessionId }: ApplicationAddress): Reply {
  const session = sessions.find(sessionId);
  if (place === 'bestaetigung') {
    return session?.receipt ? pageReply(renderConfirmation(session.receipt)) : redirectReply(HOUSING_BENEFIT.path);
  }
  return session ? pageReply(renderStep(session, place)) : redirectReply(stepAddress(sessions.create(), place));
}

/** Keeps what was typed. An untouched file input says nothing about the files chosen before. */
function keep(session: Session, step: FormStep, form: FormData): void {
  for (const field of step.groups.flatMap((group) => group.fields)) {
    const texts = textsOf(form, field.name);
    if (texts.length > 0) session.values.set(field.name, texts);
    else if (field.kind !== 'file') session.values.delete(field.name);
  }
}

function missing(session: Session, step: FormStep | undefined): Map<string, string> {
  return new Map([...(step?.mustHave ?? [])].filter(([name]) => !session.values.get(name)?.join('').trim()));
}

/** Takes a posted step and answers where to go: back, on, or to the same step again with an error. */
export function acceptStep(
  sessions: SessionStore,
  number: number,
  sessionId: string | undefined,
  form: FormData,
): Reply {
  const session = sessions.find(sessionId) ?? sessions.create();
  const step = FORM_STEPS[number - 1];
  if (step) keep(session, step, form);
  session.errors = new Map();
  if (form.get('richtung') === 'zurueck') {
    return redirectReply(number === 1 ? HOUSING_BENEFIT.path : stepAddress(session, number - 1));
  }
  session.errors = missing(session, step);
  if (session.errors.size > 0) return redirectReply(stepAddress(session, number));
  if (number < STEP_NAMES.length) return redirectReply(stepAddress(session, number + 1));
  session.values.clear();
  session.receipt = newReceipt(new Date());
  return redirectReply(confirmationAddress(session));
}
