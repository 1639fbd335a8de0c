import type { ServiceRef, Target } from './target';

/**
 * How to get to a place. `open`: its address leads there. `walk`: it stands behind a session, so one begins the service
 * at `start` and goes through `steps` (labels of the steps before that are known, in order) to `step`.
 */
export type Way =
  | { kind: 'open'; address: string }
  | { kind: 'walk'; service: ServiceRef; start: string; steps: string[]; step: string };

/** Finds the way to a place by what other notes know of the same service. */
export function wayTo(target: Target, others: readonly Target[]): Way {
  const { page, service, step } = target;
  if (!isBehindSession(target)) return { kind: 'open', address: page.key };
  const known = others.filter((other) => other.service.key === service.key);
  return {
    kind: 'walk',
    service,
    start: startOf(target, known),
    steps: stepsBefore(target, known),
    step: step.label || page.title,
  };
}

/** The place of a step among its flow, from 1; `undefined` where its page does not say. */
export function positionOf(stepKey: string): number | undefined {
  const match = /^(\d{1,2})(?:\/\d{1,2})?(?: |$)/.exec(stepKey);
  return match ? Number(match[1]) : undefined;
}

/** A key with a masked segment leads nowhere, even where an older version did not say so. */
function isBehindSession({ page }: Target): boolean {
  return page.behindSession === true || page.key.split('/').includes('*');
}

function startOf({ page, service }: Target, known: readonly Target[]): string {
  const open = known.filter((other) => !isBehindSession(other)).map((other) => other.page.key);
  const [shortest] = open.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (shortest) return shortest;
  return /^https?:\/\//i.test(service.key) ? service.key : (/^https?:\/\/[^/]+/i.exec(page.key)?.[0] ?? page.key);
}

function stepsBefore({ step }: Target, known: readonly Target[]): string[] {
  const end = positionOf(step.key);
  if (end === undefined) return [];
  const before = known.flatMap((other) => {
    const at = positionOf(other.step.key);
    return at !== undefined && at < end ? [{ at, label: other.step.label }] : [];
  });
  return [...new Set(before.sort((a, b) => a.at - b.at || (a.label < b.label ? -1 : 1)).map(({ label }) => label))];
}
