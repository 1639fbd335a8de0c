import type { SpotOutline } from '@/utils/domain/spot-outline';

/** A problem spot as files have it, decided and handed on; every part can be replaced. */
export function spotWith(part: Partial<SpotOutline> = {}): SpotOutline {
  return {
    concern: 'barrier-extra-effort',
    notes: [],
    obstacles: 2,
    strengths: 0,
    voices: 3,
    severity: { median: 3, least: 2, most: 4 },
    status: 'decided',
    decisions: [{ decision: 'Weglassen', reason: 'steht im Register' }],
    offices: ['Amt 50'],
    ...part,
  };
}
