import type { Random } from '#tests/bench/anchoring/random.ts';
import type { Annotation } from '@/utils/domain/annotation';
import type { Selector } from '@/utils/domain/selector';
import type { Known } from './score.ts';

const CONCERNS = ['barrier-extra-effort', 'measure-transparency', 'arg-user-centricity'];

/** A note of somebody about a passage or field of the page; which one is known. */
export type KnownNote = Annotation & Known;

/** A note with these selectors: its concern and rating are anybody's. `number`: its own; `place`: what it is about. */
export function noteAbout(selectors: Selector[], number: number, place: string, random: Random): KnownNote {
  const concern = random.pick(CONCERNS);
  return {
    affected: null,
    severity: null,
    comment: '',
    suggestion: '',
    id: idOf(number, random),
    target: {
      service: { key: 'portal', name: '' },
      page: { key: 'https://portal.example/antrag', title: '' },
      step: { key: '', label: '' },
      frame: '',
      selectors,
    },
    concerns: [concern],
    rating: random.chance(0.2) ? 'strength' : 'obstacle',
    alternatives: {},
    deleted: false,
    week: '2026-W47',
    voice: String(random.below(30)).padStart(22, 'v'),
    author: '',
    begunOn: 'https://portal.example/antrag',
    replies: [],
    votes: [],
    withheld: 0,
    heads: [],
    spot: `${place} ${concern}`,
  };
}

/** Ids say nothing of the order in which notes were made. */
function idOf(number: number, random: Random): string {
  return `${random.below(2 ** 30).toString(36)}-${number}`.padEnd(43, '_');
}
