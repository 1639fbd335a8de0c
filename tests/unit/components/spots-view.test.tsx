// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { SpotsView } from '@/components/spots/SpotsView';
import { type LoadedSpots, SpotsContext } from '@/components/spots/services';
import type { Annotation } from '@/utils/domain/annotation';
import type { SpotRecord, SpotStatus } from '@/utils/domain/problem-spot';
import { problemSpotsOf } from '@/utils/spots';
import { draw } from './draw';

const id = (letter: string) => letter.padEnd(43, '_');
/** A note about a passage; notes of the same words mean the same place. */
const note = (letter: string, exact: string, part: Partial<Annotation> = {}) =>
  noteWith({
    id: id(letter),
    voice: letter,
    rating: 'obstacle',
    concerns: ['barrier-extra-effort'],
    target: { ...TARGET, selectors: [{ type: 'TextQuoteSelector', exact }] },
    ...part,
  });
const record = (part: Partial<SpotRecord>): SpotRecord => ({
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

const LIGHT = note('a', 'Bescheinigung im Original', { severity: 1 });
const HEAVY = [
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
  words?: { word: string; typed: string }[];
}

async function show({ notes = [LIGHT], records = [], service = 's', works = () => true, ...rest }: World = {}) {
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
        words={rest.words ?? []}
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

describe('the page of problem spots', () => {
  test('asks for a service, and names each with its notes', async () => {
    const { text, find } = await show({ service: null });
    expect(text()).toContain('spots_choose_service');
    expect(find('Wohngeld').getAttribute('href')).toBe('#spots?service=s');
    expect(text()).toContain('notes_many(3)');
  });

  test('puts first what weighs most, with its figures', async () => {
    const { all, text } = await show({ notes: [LIGHT, ...HEAVY] });
    expect(all('.rn-spot .rn-quote').map((each) => each.textContent)).toEqual([
      '„Das Aktenzeichen steht nirgends“',
      '„Bescheinigung im Original“',
    ]);
    for (const words of [
      'overview_obstacle',
      'overview_strength',
      'voices_many(2)',
      'spots_severity(3, 3, 4)',
      'spots_status_is(spots_open)',
    ])
      expect(text()).toContain(words);
  });

  test('shows the spots of which the filters leave a note', async () => {
    const { all } = await show({ notes: [LIGHT, ...HEAVY], isChosen: (one) => one === id('a') });
    expect(all('.rn-spot')).toHaveLength(1);
  });

  test('reads again when notes change, and keeps what is open and typed', async () => {
    const { open, type, become, value, text } = await show();
    await open();
    type('spots_decision', 'Kopie genügt.');
    await become({ notes: [note('0', 'Bescheinigung im Original'), LIGHT] });
    expect(text()).toContain('spots_notes(2)');
    expect(value('spots_decision')).toBe('Kopie genügt.');
  });

  test('opens one at a time', async () => {
    const { all, open } = await show({ notes: [LIGHT, ...HEAVY] });
    await open(0);
    await open(1);
    expect(all('h3 > button').map((each) => each.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    expect(all('.rn-spot-card')).toHaveLength(1);
  });
});

describe('what is said of a spot', () => {
  const concern = 'barrier-extra-effort';

  test('status, decision and office are kept with what was seen, and it says so', async () => {
    const seen = { [id('r')]: [id('h')] };
    const { open, type, press, calls, text } = await show({ records: [record({ statuses: ['discussed'] })] });
    await open();
    type('spots_status', 'decided');
    type('spots_decision', ' Kopie genügt. ');
    type('spots_reason', 'Weniger Wege.');
    await press('spots_decision_save');
    type('spots_office', 'Fachstelle');
    await press('spots_office_save');
    expect(calls).toEqual([
      ['say', concern, { kind: 'spot.status', value: { to: 'decided' } }, seen],
      ['say', concern, { kind: 'spot.decide', value: { decision: 'Kopie genügt.', reason: 'Weniger Wege.' } }, seen],
      ['say', concern, { kind: 'spot.office', value: { to: 'Fachstelle' } }, seen],
    ]);
    expect(text()).toContain('spots_saved');
  });

  test('what two people decided unknowingly stands side by side, and either can be taken', async () => {
    const decisions = [
      { decision: 'Kopie genügt.', reason: '' },
      { decision: 'Original bleibt.', reason: 'Das Gesetz verlangt es.' },
    ];
    const { open, all, press, value, text } = await show({ records: [record({ decisions })] });
    await open();
    expect(all('.rn-version')).toHaveLength(2);
    expect(text()).toContain('spots_versions');
    await press('editor_take');
    expect(value('spots_decision')).toBe('Kopie genügt.');
  });

  test('nothing that was typed is lost when it could not be kept', async () => {
    const { open, type, press, value, text, calls } = await show({ works: () => false });
    await open();
    type('spots_decision', 'Kopie genügt.');
    await press('spots_decision_save');
    expect([value('spots_decision'), calls]).toEqual(['Kopie genügt.', []]);
    expect(text()).toContain('deeds_failed');
  });

  test('votes are given and taken back', async () => {
    const { open, press, become, calls } = await show();
    await open();
    await press('vote_add');
    await become({ records: [record({ votes: ['me'] })] });
    await press('vote_remove');
    expect(calls.map(([, , says]) => says)).toEqual([
      { kind: 'spot.vote.add', value: {} },
      { kind: 'spot.vote.remove', value: {} },
    ]);
  });

  test('replies are given; one’s own can be deleted and had back', async () => {
    const reply = { id: id('y'), text: 'Bei uns auch.', author: '', week: '2026-W47', voice: 'me' } as const;
    const { open, type, press, become, calls } = await show();
    await open();
    await press('reply_give');
    type('reply_label', ' Bei uns auch. ');
    await press('reply_give');
    await become({ records: [record({ replies: [reply] })] });
    await press('reply_remove');
    expect(document.activeElement?.textContent).toBe('reply_removed');
    await press('undo');
    expect(calls.map(([, , says]) => says)).toEqual([
      { kind: 'spot.reply.add', value: { text: 'Bei uns auch.' } },
      { kind: 'spot.reply.remove', value: { reply: id('y') } },
      { kind: 'spot.reply.add', value: { text: 'Bei uns auch.' } },
    ]);
  });

  test('an answer to a guiding question needs its source', async () => {
    const { open, all, type, press, calls, text } = await show();
    await open();
    const wants = all('button').filter((each) => each.textContent?.startsWith('spots_answer_want'));
    expect(wants).toHaveLength(3);
    act(() => wants[1]?.click());
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    type('spots_answer', 'Eine Kopie reicht.');
    await press('spots_answer_save');
    expect([text().includes('spots_source_missing'), calls]).toEqual([true, []]);
    type('spots_source', '§ 1 der Ordnung');
    await press('spots_answer_save');
    expect(calls.map(([, , says]) => says)).toEqual([
      {
        kind: 'spot.answer.add',
        value: { question: 'evidence', text: 'Eine Kopie reicht.', source: '§ 1 der Ordnung' },
      },
    ]);
  });

  test('a link has an address of the web', async () => {
    const { open, type, press, calls, text } = await show();
    await open();
    type('spots_link_address', 'javascript:alert(1)');
    await press('spots_link_add');
    expect([text().includes('spots_link_wrong'), calls]).toEqual([true, []]);
    type('spots_link_address', 'https://musterstadt.example/');
    await press('spots_link_add');
    expect(calls.map(([, , says]) => says)).toEqual([
      { kind: 'spot.link.add', value: { address: 'https://musterstadt.example/', title: '' } },
    ]);
  });
});

describe('which notes mean the same place', () => {
  const key = (letter: string) => `${id(letter)} barrier-extra-effort`;
  const offers = [{ spots: [key('a'), key('b')], notes: [id('a'), id('b'), id('c')], why: 'near' as const }];

  test.each([
    ['spots_join', ['join', [id('a'), id('b'), id('c')]], ['part', [id('a')], [id('b'), id('c')]]],
    ['spots_keep_apart', ['part', [id('a')], [id('b'), id('c')]], ['join', [id('a'), id('b'), id('c')]]],
  ])('%s follows an offer, and is undone by its opposite', async (words, done, undone) => {
    const { press, text, calls } = await show({ notes: [LIGHT, ...HEAVY], offers });
    expect(text()).toContain('spots_offer(3)');
    await press(words);
    await press('undo');
    expect(calls).toEqual([done, undone]);
    expect(document.activeElement?.textContent).toBe('deeds_undone');
  });

  test('a note is parted from all others of its place, and brought back', async () => {
    const { open, press, calls } = await show({ notes: HEAVY });
    await open();
    await press('spots_part');
    await press('undo');
    expect(calls).toEqual([
      ['part', [id('b')], [id('c')]],
      ['join', [id('b'), id('c')]],
    ]);
  });

  test('a spot is joined by hand with another one of its step, and parted again', async () => {
    const { open, type, press, calls } = await show({ notes: [LIGHT, ...HEAVY] });
    await open();
    type('spots_same_as', key('a'));
    await press('spots_join');
    await press('undo');
    expect(calls).toEqual([
      ['join', [id('b'), id('c'), id('a')]],
      ['part', [id('b'), id('c')], [id('a')]],
    ]);
  });

  test('spots for other concerns, or on other steps, cannot be joined with it', async () => {
    const elsewhere = {
      ...TARGET,
      step: { key: '2', label: 'Schritt 2' },
      selectors: HEAVY[0]?.target.selectors ?? [],
    };
    const { open, has } = await show({
      notes: [
        LIGHT,
        note('d', 'Das Aktenzeichen steht nirgends', { target: elsewhere }),
        note('e', 'Die Frist steht nirgends', { concerns: ['measure-transparency'] }),
      ],
    });
    await open();
    expect(has('spots_same_as')).toBe(false);
  });

  test('a note that stands alone cannot be parted', async () => {
    const { open, has } = await show();
    await open();
    expect(has('spots_part')).toBe(false);
  });
});

test('only spots of a status are shown, also those without a note', async () => {
  const said = record({ statuses: ['decided'] });
  expect((await show({ notes: [LIGHT, ...HEAVY], records: [said], status: 'decided' })).all('.rn-spot')).toHaveLength(
    1,
  );
  expect((await show({ notes: [LIGHT, ...HEAVY], records: [said], status: 'open' })).all('.rn-spot')).toHaveLength(1);
  const moved = { ...LIGHT, concerns: ['measure-transparency'] };
  expect((await show({ notes: [moved], records: [said], status: 'decided' })).all('.rn-spot')).toHaveLength(1);
});

test('what was said and found stands below the spot, with the words marked', async () => {
  const said = record({ decisions: [{ decision: 'Eine Kopie genügt.', reason: 'Satzung' }], offices: ['Rechtsamt'] });
  const words = [
    { word: 'kopie', typed: 'kopie' },
    { word: 'rechtsamt', typed: 'amt' },
  ];
  const { all, text } = await show({ records: [said], words });
  expect(text()).toContain('spots_found_in');
  expect(all('.rn-spot mark').map((mark) => mark.textContent)).toEqual(['Kopie', 'amt']);
  expect(text()).not.toContain('Satzung');
  expect((await show({ records: [said] })).text()).not.toContain('spots_found_in');
});

describe('an open spot', () => {
  const reply = { id: id('y'), text: 'Das habe ich gesagt.', author: '', week: '2026-W47', voice: 'you' };

  test('leads to its place', async () => {
    const { open, press, calls } = await show();
    await open();
    await press('place_open');
    expect(calls).toEqual([['open', id('a')]]);
  });

  test('asks about words that somebody else wants to have erased, and says which', async () => {
    const asked = record({ replies: [reply], erasureAsked: [reply.id] });
    const { open, press, calls, text, become, has } = await show({ records: [asked] });
    expect(text()).toContain('spots_erasure_asked');
    await open();
    expect(text()).toContain('erasure_askedDas habe ich gesagt.');
    await press('erasure_keep');
    expect(calls).toEqual([['decide', asked.id, 'keep']]);
    expect(text()).toContain('spots_erasure_kept');
    await become({ records: [record({ replies: [reply] })] });
    expect(has('erasure_follow')).toBe(false);
  });

  test('has one text erased, or all of them, after it was asked twice', async () => {
    const said = record({ replies: [reply], offices: ['Rechtsamt'] });
    const { open, press, calls, text, type } = await show({ records: [said] });
    await open();
    type('spots_erase_what', reply.id);
    await press('erase_want');
    expect(text()).toContain('spots_erase_one');
    await press('erase_no');
    expect(calls).toEqual([]);
    await press('erase_want');
    await press('erase_yes');
    type('spots_erase_what', '');
    await press('erase_want');
    expect(text()).toContain('spots_erase_all');
    await press('erase_yes');
    expect(calls).toEqual([
      ['erase', said.id, [reply.id]],
      ['erase', said.id, undefined],
    ]);
    expect(text()).toContain('spots_erased');
  });

  test('of which nobody said words has none to erase', async () => {
    const { open, has } = await show({ records: [record({ statuses: ['decided'] })] });
    await open();
    expect(has('erase_want')).toBe(false);
  });
});
