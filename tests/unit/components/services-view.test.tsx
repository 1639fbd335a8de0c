// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { tableOf } from '#tests/unit/review/tables.ts';
import { knownServices, NOTHING_KNOWN } from '@/components/services/known';
import { FIRST_LISTING, findableRows, type Listing, listed } from '@/components/services/listing';
import { ServicesView } from '@/components/services/ServicesView';
import { type Tidied, TidyingContext } from '@/components/services/tidying';
import { administrativeServices } from '@/utils/catalogue/services';
import type { PageMove } from '@/utils/domain/service';
import { listServices, type NoteTable, selectNotes } from '@/utils/review';
import { draw } from './draw';

const A = 'https://adorf.example';
const B = 'https://bdorf.example';
const CATALOGUE = administrativeServices().filter(({ key }) => ['ozg:10092', 'ozg:10000', 'ozg:10110'].includes(key));

/** One note for each: service, its name, its page. */
function tableWith(...all: [key: string, name: string, page: string][]) {
  return tableOf(
    all.map(([key, name, page], number) =>
      noteWith({
        id: String(number).padStart(43, '0'),
        target: { ...TARGET, service: { key, name }, page: { key: page, title: '' } },
      }),
    ),
  );
}
const TABLE = tableWith(
  [`${A}/w`, 'Wohnen', `${A}/w/1`],
  [`${A}/w`, 'Wohnen', `${A}/w/2`],
  [`${B}/w`, 'Wohnen', `${B}/w`],
  ['ozg:10000', 'Elterngeld', `${B}/eltern`],
);

interface World {
  table?: NoteTable;
  service?: string | null;
  works?: boolean;
  tidied?: Partial<Tidied>;
}

async function show({ table = TABLE, service = null, works = true, tidied = {} }: World = {}) {
  const calls: unknown[][] = [];
  const call = async (...said: unknown[]) => {
    if (!works) throw new Error('the background does not answer');
    calls.push(said);
  };
  const tidying = {
    read: async () => ({ moved: [], named: [], apart: [], ...tidied }),
    loadCatalogue: async () => CATALOGUE,
    nameService: (key: string, name: string) => call('name', key, name),
    async movePages(moves: readonly PageMove[]) {
      await call('move', moves);
      return moves.map(({ page }) => ({ page, service: null }));
    },
    keepApart: (pair: string, as: string) => call('apart', pair, as),
    saidBy: (address: string) => address,
  };
  const view = (
    <TidyingContext value={tidying}>
      <ServicesView
        table={table}
        slots={selectNotes(table, {})}
        service={service}
        addressOf={(key) => `#${key}`}
        onOpen={(key) => calls.push(['open', key])}
        notesAt={(filter) => `#notes ${JSON.stringify(filter)}`}
      />
    </TidyingContext>
  );
  const drawn = draw(view);
  const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
  await settle();
  const press = async (words: string) => {
    drawn.click(words);
    await settle();
  };
  return { ...drawn, calls, press };
}

describe('the list of services', () => {
  const services = listServices(TABLE, selectNotes(TABLE, {}));
  const known = knownServices(CATALOGUE);
  test.each<[string, Partial<Listing>, string[]]>([
    ['all by name', {}, ['ozg:10000', `${A}/w`, `${B}/w`]],
    ['by the words of a name', { words: 'WOHN' }, [`${A}/w`, `${B}/w`]],
    ['by portal and name', { words: 'adorf wohnen' }, [`${A}/w`]],
    ['by key', { words: '10000' }, ['ozg:10000']],
    ['with most notes first', { order: 'notes' }, [`${A}/w`, 'ozg:10000', `${B}/w`]],
    ['with most pages first', { order: 'pages' }, [`${A}/w`, 'ozg:10000', `${B}/w`]],
    ['of a level', { level: 'shared' }, ['ozg:10000']],
    ['of no known level', { level: 'unknown' }, [`${A}/w`, `${B}/w`]],
    ['of a situation', { situation: 'Geburt' }, ['ozg:10000']],
    ['none', { words: 'Raumfahrt' }, []],
  ])('has %s', (_, listing, keys) => {
    const found = listed(findableRows(services), { ...FIRST_LISTING, ...listing }, known);
    expect(found.map(({ key }) => key)).toEqual(keys);
  });

  test('has levels and situations only where the catalogues are', () => {
    const listing = { ...FIRST_LISTING, situation: 'Geburt' };
    expect(listed(findableRows(services), listing, NOTHING_KNOWN)).toEqual([]);
  });

  test('says how to begin where nothing is noted', async () => {
    expect((await show({ table: tableWith() })).text()).toContain('empty_title');
  });

  test('says of each what it is, and each number leads to its notes', async () => {
    const { text, find } = await show();
    expect(text()).toContain('OZG 10000');
    expect(text()).toContain('Familie & Kind: Geburt');
    expect(find('notes_many(2): Wohnen').getAttribute('href')).toBe(`#notes {"service":"${A}/w"}`);
  });
});

describe('two services of one name', () => {
  test('are offered for merging, with what speaks against it; all pages move, and come back', async () => {
    const { text, press, calls } = await show();
    expect(text()).toContain('services_doubles(1)');
    expect(text()).toContain('services_doubt_portals');
    await press('services_merge');
    const into = { key: `${A}/w`, name: 'Wohnen' };
    expect(calls).toEqual([['move', [{ page: `${B}/w`, service: into }]]]);
    expect(text()).toContain('services_merged(Wohnen, services_page)');
    expect(document.activeElement?.textContent).toContain('services_merged');
    await press('undo');
    expect(calls.at(-1)).toEqual(['move', [{ page: `${B}/w`, service: null }]]);
  });

  test('are merged the other way round where somebody wants that', async () => {
    const { press, calls } = await show();
    await press('services_merge_turned');
    const into = { key: `${B}/w`, name: 'Wohnen' };
    expect(calls).toEqual([['move', [`${A}/w/1`, `${A}/w/2`].map((page) => ({ page, service: into }))]]);
  });

  test('are kept apart, and not offered again', async () => {
    const { press, calls } = await show();
    await press('spots_keep_apart');
    const pair = `${A}/w\n${B}/w`;
    expect(calls).toEqual([['apart', pair, 'apart']]);
    expect((await show({ tidied: { apart: [pair] } })).text()).not.toContain('services_doubles(');
  });

  test('stay as they are when nothing could be kept, and people are told', async () => {
    const { text, press } = await show({ works: false });
    await press('services_merge');
    expect(text()).toContain('deeds_failed');
    expect(text()).toContain('services_doubles(1)');
  });
});

describe('a service that is opened', () => {
  test('is renamed freely, and has its former name again', async () => {
    const named = [{ key: `${A}/w`, name: 'Früher', alternatives: ['Miete'] }];
    const { type, press, text, calls } = await show({ service: `${A}/w`, tidied: { named } });
    expect(text()).toContain('service_also_named(Miete)');
    type('service_name', ' Zuschuss ');
    expect(text()).toContain('services_rename_effect(Zuschuss)');
    await press('service_rename');
    await press('undo');
    expect(calls).toEqual([
      ['name', `${A}/w`, 'Zuschuss'],
      ['name', `${A}/w`, 'Früher'],
    ]);
  });

  test('is connected with a suggestion that was taken: its pages move, and it is opened there', async () => {
    const { type, all, press, text, calls } = await show({ service: `${A}/w` });
    type('service_name', 'wohngeld');
    await act(() =>
      all('[role=option]')
        .find((each) => each.textContent?.includes('OZG 10092'))
        ?.click(),
    );
    expect(text()).toContain('services_connect_effect(Wohngeld, OZG 10092, services_pages(2))');
    await press('services_connect');
    const to = { key: 'ozg:10092', name: 'Wohngeld' };
    expect(calls).toEqual([
      ['move', [`${A}/w/1`, `${A}/w/2`].map((page) => ({ page, service: to }))],
      ['open', 'ozg:10092'],
    ]);
    await press('undo');
    expect(calls.at(-1)).toEqual(['open', `${A}/w`]);
  });

  test('lets a page go that somebody put there', async () => {
    const moved = [{ page: `${A}/w/2`, service: { key: `${A}/w`, name: '' }, alternatives: [] }];
    const { press, calls } = await show({ service: `${A}/w`, tidied: { moved } });
    await press('services_release: adorf.example/w/2');
    expect(calls).toEqual([['move', [{ page: `${A}/w/2`, service: null }]]]);
  });

  test('says so when it has no notes', async () => {
    expect((await show({ service: 'ozg:1' })).text()).toContain('services_gone');
  });
});
