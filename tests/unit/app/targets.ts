import { type Annotation, EMPTY_CONTENT } from '@/utils/domain/annotation';
import type { Target } from '@/utils/domain/target';

/** A place on the portal that these tests speak of. */
export const TARGET: Target = {
  service: { key: 'leika:99107023017000', name: 'Wohngeld' },
  page: { key: 'https://portal.example/wohngeld', title: 'Wohngeld' },
  step: { key: '3/6 einkommen', label: 'Schritt 3 von 6: Einkommen' },
  frame: '',
  selectors: [],
};

/** A note at {@link TARGET}; every part can be replaced. */
export function noteWith(part: Partial<Annotation> = {}): Annotation {
  return {
    ...EMPTY_CONTENT,
    id: 'n'.repeat(43),
    target: TARGET,
    alternatives: {},
    deleted: false,
    week: '2026-W47',
    voice: 'v'.repeat(22),
    author: '',
    begunOn: TARGET.page.key,
    replies: [],
    votes: [],
    withheld: 0,
    heads: ['n'.repeat(43)],
    ...part,
  };
}
