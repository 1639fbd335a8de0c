import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '#tests/unit/conventions/sources.ts';
import { change } from '#tests/unit/log/changes.ts';
import { loadServiceChoice, readServiceOf } from '@/utils/app/panel/services';
import type { PlaceChange } from '@/utils/domain/change';
import { subjectFor } from '@/utils/log/subjects';
import { appendChanges, openDatabase } from '@/utils/storage';
import { TARGET } from './targets';

const { service: own, page } = TARGET;
const OTHER = { key: 'ozg:10000', name: 'Elterngeld' };
const named = (key: string, name: string): PlaceChange => ({ kind: 'service.name', value: { key, name } });
const moved = (service: typeof OTHER): PlaceChange => ({ kind: 'page.service', value: { page: page.key, service } });

let opened = 0;
/** A database in which this was said, each without knowing of the others. */
async function saying(...said: PlaceChange[]) {
  opened += 1;
  const db = await openDatabase(`panel-services-${opened}`);
  const changes = said.map((says, salt) => change(says, { subject: subjectFor(says), salt }));
  await appendChanges(
    db,
    changes.map((each) => ({ change: each, day: '2026-11-22' })),
  );
  return db;
}

describe('the service of a page, as people mean it', () => {
  test.each<[string, PlaceChange[], object]>([
    ['what the page says', [], { service: own, own, given: '', alternatives: [], rivals: [] }],
    [
      'under the name that was given',
      [named(own.key, 'Wohnen')],
      { service: { ...own, name: 'Wohnen' }, given: 'Wohnen' },
    ],
    ['another one, where the page was put', [moved(OTHER)], { service: OTHER, own }],
    [
      'that one under the name that was given to it',
      [moved(OTHER), named(OTHER.key, 'Elternzeit'), named(own.key, 'Wohnen')],
      { service: { ...OTHER, name: 'Elternzeit' }, own },
    ],
    ['its own again, with the name of today', [moved({ ...own, name: 'veraltet' })], { service: own, own }],
    ['under the name of the page, where one was taken back', [named(own.key, '')], { service: own, given: '' }],
  ])('is %s', async (_, said, wanted) => {
    expect(await readServiceOf(await saying(...said), TARGET)).toMatchObject(wanted);
  });

  test('says what two gave it without knowing of each other', async () => {
    const db = await saying(named(own.key, 'Wohnen'), named(own.key, 'Miete'), moved(own), moved({ ...own }));
    const { service, alternatives, rivals } = await readServiceOf(db, TARGET);
    expect([service.name, ...alternatives].sort()).toEqual(['Miete', 'Wohnen']);
    expect(rivals).toEqual([]);
  });
});

test('services to choose from are those of this device, and those of the catalogues', async () => {
  const { known, catalogue } = await loadServiceChoice(await saying(named('https://a.example/x', 'Eigenes')));
  expect(known.map(({ key, name }) => [key, name])).toEqual([['https://a.example/x', 'Eigenes']]);
  expect(catalogue.length).toBeGreaterThan(5_000);
});

test('no script of a web page can contain the catalogues: panel and review alone fetch them, when somebody chooses', () => {
  const data = /catalogue\/services(?:'|\/index)|services\.json/;
  // Types leave nothing in a script.
  const withoutTypes = (text: string) => text.replace(/import type [^;]+;/g, '');
  const users = SOURCES.filter(
    ({ path, text }) => !path.startsWith('utils/catalogue/services/') && data.test(withoutTypes(text)),
  );
  expect(users.map(({ path }) => path)).toEqual(['utils/app/panel/services.ts', 'utils/app/services/tidying.ts']);
  expect(users.every(({ text }) => text.includes("import('@/utils/catalogue/services')"))).toBe(true);
});
