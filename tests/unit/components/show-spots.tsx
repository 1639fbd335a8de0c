import { act } from 'preact/test-utils';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { SpotsView } from '@/components/spots/SpotsView';
import { type LoadedSpots, SpotsContext } from '@/components/spots/services';
import type { Annotation } from '@/utils/domain/annotation';
import type { SpotRecord, SpotStatus } from '@/utils/domain/problem-spot';
import { type FoundWords, NO_WORDS } from '@/utils/search';
import { problemSpotsOf } from '@/utils/spots';
import { draw } from './draw';

/** An id that begins with a letter. */
export const id = (letter: string) => letter.padEnd(43, '_');

/** A note about a passage; notes of the same words mean the same place. */
export const note = (letter: string, exact: string, part: Partial<Annotation> = {}) =>
  noteWith({
    id: id(letter),
    voice: letter,
    rating: 'obstacle',
    concerns: ['barrier-extra-effort'],
    target: { ...TARGET, selectors: [{ type: 'TextQuoteSelector', exact }] },
    ...part,
  });

/** What was said of the spot of note a; nothing but what is given. */
export const record = (part: Partial<SpotRecord>): SpotRecord => ({
  id: id('r'),
  note: id('a'),
  concern: 'barrier-extra-effort',
  notes: [id('a')],
  statuses: [],
  decisions: [],
  offices: [],
  links: [],
  replies: [],
  answers: [],
  votes: [],
  withheld: 0,
  heads: [id('h')],
  ...part,
});

/** A note that weighs little. */
export const LIGHT = note('a', 'Bescheinigung im Original', { severity: 1 });

/** Two notes of one place that weigh more. */
export const HEAVY = [
  note('b', 'Das Aktenzeichen steht nirgends', { severity: 3 }),
  note('c', 'Das Aktenzeichen steht nirgends', { severity: 4, rating: 'strength' }),
];

interface World {
  notes?: Annotation[];
  records?: SpotRecord[];
  service?: string | null;
  works?: () => boolean;
  offers?: LoadedSpots['offers'];
  isChosen?: (id: string) => boolean;
  status?: SpotStatus;
  words?: FoundWords;
}

/** The page of problem spots over these notes, drawn, with all that it asks for. */
export async function show({ notes = [LIGHT], records = [], service = 's', works = () => true, ...rest }: World = {}) {
  const calls: unknown[][] = [];
  const call = async (...said: unknown[]) => {
    if (!works()) throw new Error('the background does not answer');
    calls.push(said);
  };
  let now = { notes, records };
  const services = {
    async load(): Promise<LoadedSpots> {
      const found = problemSpotsOf(now.notes, { records: now.records, relations: [] });
      return {
        ...found,
        offers: rest.offers ?? found.offers,
        notes: new Map(now.notes.map((each) => [each.id, each])),
      };
    },
    say: (spot: { concern: string }, says: unknown, seen: unknown) => call('say', spot.concern, says, seen),
    join: (ids: readonly string[]) => call('join', ids),
    part: (ids: readonly string[], from: readonly string[]) => call('part', ids, from),
    erase: (of: string, changes?: readonly string[]) => call('erase', of, changes),
    decideErasure: (of: string, decision: string) => call('decide', of, decision),
    findWay: async () => ({ kind: 'open' as const, address: 'https://portal.example/wohngeld' }),
    openPlace: (of: string) => void calls.push(['open', of]),
  };
  const view = (version: number) => (
    <SpotsContext value={services}>
      <SpotsView
        service={service}
        services={[{ value: { key: 's', name: 'Wohngeld' }, count: 3 }]}
        addressOf={(key) => `#spots?service=${key}`}
        version={version}
        isChosen={rest.isChosen ?? null}
        status={rest.status ?? null}
        words={rest.words ?? NO_WORDS}
        own={[]}
        isOwn={({ voice }) => voice === 'me'}
      />
    </SpotsContext>
  );
  const drawn = draw(view(0));
  const settle = () => act(async () => undefined);
  await settle();
  return {
    ...drawn,
    calls,
    press: async (words: string) => {
      drawn.click(words);
      await settle();
    },
    open: async (place = 0) => {
      act(() => drawn.all('h3 > button')[place]?.click());
      await settle();
    },
    become: async (next: Partial<typeof now>) => {
      now = { ...now, ...next };
      drawn.redraw(view(1));
      await settle();
    },
    value: (words: string) => {
      const field = drawn.find(words);
      return 'value' in field ? field.value : undefined;
    },
  };
}
