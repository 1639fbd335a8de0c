// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { OFFICE, OFFICE_ID, PAPERS } from '#tests/unit/app/catalogue-files.ts';
import { noteWith } from '#tests/unit/app/targets.ts';
import {
  type CatalogueServices,
  CatalogueServicesContext,
  type CatalogueTaken,
  type TakingProblem,
} from '@/components/catalogue/catalogue-services';
import { OfficeCatalogues } from '@/components/catalogue/OfficeCatalogues';
import { problemInWords } from '@/components/catalogue/problem-in-words';
import { CatalogueContext } from '@/components/common/catalogue-context';
import { ConcernPicker } from '@/components/editor/ConcernPicker';
import { OwnConcernsContext } from '@/components/editor/own-concerns';
import { type Catalogue, WORKSHOP } from '@/utils/catalogue';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { draw } from './draw';

const TEXT = { de: 'Nachweise', en: 'Papers' };
const SAID: OwnConcern = { key: PAPERS, label: TEXT, phrases: { obstacle: TEXT, strength: TEXT } };
const TAKEN: CatalogueTaken = { id: OFFICE_ID, name: OFFICE.name, entries: 4, as: 'new', undo: async () => true };

/** The section, where this catalogue holds and a file becomes this. */
async function open(catalogue: Catalogue, taken: CatalogueTaken | TakingProblem = TAKEN) {
  const done: string[] = [];
  const services: CatalogueServices = {
    loadOwn: async () => [],
    define: async () => true,
    add: async () => undefined,
    settings: async () => DEFAULT_SETTINGS,
    change: async () => true,
    offices: {
      list: async () => [{ id: OFFICE_ID, name: OFFICE.name }],
      async take(file) {
        done.push(`take ${file.size}`);
        return taken;
      },
      async choose(id) {
        done.push(`choose ${id}`);
        return id === '' ? 'done' : 'damaged';
      },
      async remove(id) {
        done.push(`remove ${id}`);
        return async () => done.push('undone') > 0;
      },
      save: async () => done.push('save') > 0,
    },
  };
  const view = draw(
    <CatalogueServicesContext value={services}>
      <CatalogueContext value={{ language: 'de', catalogue, quick: [] }}>
        <OfficeCatalogues />
      </CatalogueContext>
    </CatalogueServicesContext>,
  );
  await act(async () => undefined);
  return { ...view, done };
}

/** Drops files onto the page. */
function drop(...texts: string[]) {
  const event = new Event('drop', { cancelable: true });
  const files = texts.map((text) => new File([text], 'x.json'));
  act(() => void dispatchEvent(Object.assign(event, { dataTransfer: { files } })));
}

describe('the choice of a catalogue', () => {
  test('shows which one holds, and switches', async () => {
    const { all, click, text, done } = await open(OFFICE);
    expect(all('input[type=radio]').map((each) => 'checked' in each && each.checked)).toEqual([false, true]);
    click(WORKSHOP.name.de);
    await vi.waitFor(() => expect(text()).toContain(`catalogue_chosen(${WORKSHOP.name.de})`));
    expect(done).toEqual(['choose ']);
  });

  test('stays where it is when the other one is damaged, and says so', async () => {
    const { all, click, text } = await open(WORKSHOP);
    click(OFFICE.name.de);
    await vi.waitFor(() => expect(text()).toContain(`catalogue_damaged(${OFFICE.name.de})`));
    expect(all('input[type=radio]').map((each) => 'checked' in each && each.checked)).toEqual([true, false]);
  });

  test('removes one, with the focus on what was said, and undoes it', async () => {
    const { click, text, done } = await open(OFFICE);
    click(`catalogue_remove(${OFFICE.name.de})`);
    await vi.waitFor(() => expect(text()).toContain(`catalogue_removed(${OFFICE.name.de})`));
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    click('undo');
    await vi.waitFor(() => expect(text()).toContain('catalogue_own_undone'));
    expect(done).toEqual([`remove ${OFFICE_ID}`, 'undone']);
  });

  test('takes a file that is dropped anywhere', async () => {
    const { text, has, done } = await open(WORKSHOP);
    drop('12345');
    await vi.waitFor(() => expect(text()).toContain(`catalogue_file_new(${OFFICE.name.de}, 4)`));
    expect([done, has('undo')]).toEqual([['take 5'], true]);
  });

  test('takes no two at once', async () => {
    const { text, done } = await open(WORKSHOP);
    drop('1', '2');
    await vi.waitFor(() => expect(text()).toContain('catalogue_file_one'));
    expect(done).toEqual([]);
  });

  test('says what is wrong in a file, and where; markup in it is text', async () => {
    const { text, all } = await open(WORKSHOP, {
      problem: 'faults',
      faults: [
        { what: 'unknown', entry: 12, field: '<b>x</b>' },
        { what: 'missing', field: 'name' },
      ],
      more: 3,
    });
    drop('{}');
    await vi.waitFor(() => expect(text()).toContain('catalogue_problem_faults'));
    expect(all('li').map((each) => each.textContent)).toEqual([
      'catalogue_fault_field(12, <b>x</b>, catalogue_fault_unknown())',
      'catalogue_fault_file(name, catalogue_fault_missing())',
      'catalogue_problem_more(5)',
    ]);
  });
});

test.each<[TakingProblem, string]>([
  [{ problem: 'not-json', line: 7 }, 'catalogue_problem_line 7'],
  [{ problem: 'not-json' }, 'catalogue_problem_not_json'],
  [{ problem: 'full', most: 20 }, 'catalogue_problem_full 20'],
])('%j is said as %s', (problem, said) => {
  expect(problemInWords(problem, (key, ...fill) => [key, ...fill].join(' '))).toEqual({ said, places: [] });
});

describe('the picker', () => {
  /** Its labels for a note with these concerns, where this catalogue holds and these words are known. */
  async function labels(catalogue: Catalogue, own: OwnConcern[], chosen: string[] = []) {
    const services = { load: async () => own, add: async () => undefined };
    const { all } = draw(
      <OwnConcernsContext value={services}>
        <CatalogueContext value={{ language: 'de', catalogue, quick: [] }}>
          <ConcernPicker chosen={noteWith({ concerns: chosen }).concerns} onChange={() => undefined} />
        </CatalogueContext>
      </OwnConcernsContext>,
    );
    await act(async () => undefined);
    return all('.rn-check').map((label) => label.querySelector('span')?.firstChild?.textContent);
  }

  test('has the concerns of the catalogue that holds, and no others', async () => {
    expect(await labels(OFFICE, [])).toEqual(['Nachweise', 'Klare Sprache', 'Mehraufwand', 'Was wissen wir sicher?']);
    expect(await labels(WORKSHOP, [SAID])).not.toContain('Nachweise');
  });

  test('has what the note has of another catalogue, in its words', async () => {
    expect((await labels(WORKSHOP, [SAID], [PAPERS]))[0]).toBe('Nachweise');
    expect((await labels(OFFICE, [], ['measure-transparency']))[0]).toBe('Transparenz');
    expect((await labels(WORKSHOP, [], [PAPERS]))[0]).toBe('Aspekt aus einem anderen Katalog');
  });
});
