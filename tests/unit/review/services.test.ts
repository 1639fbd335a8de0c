import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import type { Annotation } from '@/utils/domain/annotation';
import { groupPages, listPages, listServices, listSteps, selectNotes } from '@/utils/review';
import { tableOf } from './tables';

interface Place {
  service?: string;
  page?: string;
  title?: string;
  step?: string;
  label?: string;
}

/** Notes at these places, each with an id of its own. */
function notesAt(places: readonly (Place & Partial<Pick<Annotation, 'rating' | 'deleted'>>)[]): Annotation[] {
  return places.map(({ service = 'a', page = 'wohngeld', title = '', step = '', label = step, ...said }, number) =>
    noteWith({
      ...said,
      id: String(number).padStart(43, '0'),
      target: {
        ...TARGET,
        service: { key: service, name: `Leistung ${service}` },
        page: { key: `https://portal.example/${page}`, title },
        step: { key: step, label },
      },
    }),
  );
}

const read = (places: Parameters<typeof notesAt>[0]) => {
  const table = tableOf(notesAt(places));
  return { table, slots: selectNotes(table, {}) };
};

test('services are listed with what their notes say, their portals, pages and steps', () => {
  const { table, slots } = read([
    { service: 'b', rating: 'strength' },
    { page: 'wohngeld/1', step: '1/3 person', rating: 'obstacle' },
    { page: 'wohngeld/2', step: '1/3 person', rating: 'clear' },
    { page: 'wohngeld/2', step: '2/3 haus', rating: 'obstacle' },
    { page: 'wohngeld/9', rating: 'obstacle', deleted: true },
  ]);
  expect(listServices(table, slots)).toMatchObject([
    {
      key: 'a',
      name: 'Leistung a',
      notes: 3,
      obstacles: 2,
      clear: 1,
      steps: 2,
      portals: ['portal.example'],
      pages: ['https://portal.example/wohngeld/1', 'https://portal.example/wohngeld/2'],
    },
    { key: 'b', notes: 1, strengths: 1, steps: 0, pages: ['https://portal.example/wohngeld'] },
  ]);
});

test('pages are grouped by portal and the first segment of the path', () => {
  const { table, slots } = read([{ page: 'wohngeld/2' }, { page: 'wohngeld/1' }, { page: 'hund' }, { page: '' }]);
  expect(groupPages(listPages(table, slots)).map(({ place, pages }) => [place, pages.length])).toEqual([
    ['portal.example', 1],
    ['portal.example/hund', 1],
    ['portal.example/wohngeld', 2],
  ]);
});

describe('the steps of a service', () => {
  /** Each in few words: what is read and the number of notes, or which are missing. */
  const steps = (places: Parameters<typeof notesAt>[0]) => {
    const { table, slots } = read(places);
    return listSteps(table, slots).map((each) =>
      each.kind === 'gap' ? `${each.from}–${each.to}` : `${each.label} ${each.notes}`,
    );
  };
  test.each<[string, Place[], string[]]>([
    ['as people walk', [{ step: '10/10 ende' }, { step: '9/10 i' }], ['1–8', '9/10 i 1', '10/10 ende 1']],
    [
      'with those that have no notes',
      [{ step: '2/5 b' }, { step: '4/5 d' }],
      ['1–1', '2/5 b 1', '3–3', '4/5 d 1', '5–5'],
    ],
    ['without any missing where nobody says how many', [{ step: '2 b' }, { step: '4 d' }], ['2 b 1', '4 d 1']],
    ['once, on however many addresses', [{ step: '1/1 a' }, { step: '1/1 a', page: 'x' }], ['1/1 a 2']],
    ['of a flow that gets longer', [{ step: '2/3 b' }, { step: '3/4 c' }], ['1–1', '2/3 b 1', '3/4 c 1', '4–4']],
    [
      'between pages without steps and steps that are not counted',
      [{ step: 'ende' }, { step: '1/1 a' }, { title: 'Merkblatt' }],
      ['Merkblatt 1', '1/1 a 1', 'ende 1'],
    ],
    ['of a page that counts to the moon', [{ step: '1/999 a' }], ['1/999 a 1', '2–60']],
  ])('come %s', (_, places, wanted) => {
    expect(steps(places)).toEqual(wanted);
  });

  test('lead to their notes', () => {
    const { table, slots } = read([{ step: '1/2 a' }, { step: '1/2 a', page: 'x' }, { title: 'Merkblatt' }]);
    for (const step of listSteps(table, slots))
      if (step.kind === 'step') expect(selectNotes(table, { service: 'a', ...step.filter })).toHaveLength(step.notes);
  });
});
