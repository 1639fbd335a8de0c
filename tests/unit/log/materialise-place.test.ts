import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, NoteChange, PlaceChange } from '@/utils/domain/change';
import { checkChange, headsOf, materialise, materialisePage, materialiseService } from '@/utils/log';
import { pageSubject, serviceSubject, subjectFor } from '@/utils/log/subjects';
import { change, creation, withhold } from './changes';

const KEY = 'leika:99107023017000';
const PAGE = 'https://portal.example/wohngeld';
const NAMES = ['', 'Wohngeld', 'Mietzuschuss', 'Lastenzuschuss'];
const SERVICES = [
  { key: KEY, name: 'Wohngeld' },
  { key: 'ozg:10092', name: 'Wohngeld' },
  { key: 'https://portal.example#umzug', name: 'Umzug' },
];

const named = (name: string): PlaceChange => ({ kind: 'service.name', value: { key: KEY, name } });
const moved = (service: { key: string; name: string }): PlaceChange => ({
  kind: 'page.service',
  value: { page: PAGE, service },
});

let salt = 0;
function says(said: PlaceChange, parents: readonly Change[] = []): Change {
  salt += 1;
  return change(said, { subject: subjectFor(said), parents: parents.map(({ id }) => id), salt });
}

/** The changes of three devices about one subject, each knowing only what it has heard so far. */
function historyOfAny(anySaid: fc.Arbitrary<PlaceChange>): fc.Arbitrary<Change[]> {
  const event = fc.oneof(
    { weight: 3, arbitrary: fc.record({ device: fc.nat(2), said: anySaid }) },
    { weight: 1, arbitrary: fc.record({ device: fc.nat(2), hears: fc.nat(2) }) },
  );
  return fc.array(event, { minLength: 1, maxLength: 14 }).map((events) => {
    const devices = [0, 1, 2].map((): Map<string, Change> => new Map());
    for (const [index, each] of events.entries()) {
      const own = devices[each.device];
      if (!own) continue;
      if ('hears' in each) for (const heard of devices[each.hears]?.values() ?? []) own.set(heard.id, heard);
      else {
        const made = change(each.said, {
          subject: subjectFor(each.said),
          parents: headsOf([...own.values()]),
          salt: index + 1,
        });
        own.set(made.id, made);
      }
    }
    return [...new Map(devices.flatMap((own) => [...own])).values()];
  });
}

const anyNaming = historyOfAny(fc.constantFrom(...NAMES).map(named));
const anyMoving = historyOfAny(fc.constantFrom(...SERVICES).map(moved));

describe('the subject of a service or a page', () => {
  test('follows from its key alone, and looks like any other', () => {
    expect(serviceSubject(KEY)).toMatch(/^[\w-]{43}$/);
    expect(serviceSubject(KEY)).toBe(serviceSubject(KEY));
  });

  test('is pinned: every version to come speaks of the same ones', () => {
    expect([serviceSubject(KEY), pageSubject(PAGE)]).toEqual([
      'PK0I8eTrBhTQ327DxDzd5hHB3IluPVWvI4Y6sEE5zvA',
      'M9Kb0aeTjzWrDqBNXtq0ylLT_COhFPlcVwbmGwd2eLc',
    ]);
  });

  test('is another one for another key, and for a page of the same key', () => {
    const subjects = [serviceSubject(PAGE), pageSubject(PAGE), serviceSubject(`${PAGE}/`), serviceSubject('')];
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

describe('a change about a service or a page', () => {
  test.each<[string, PlaceChange]>([
    ['a name', named('Wohngeld')],
    ['the way back to the page’s own name', named('')],
    ['a service for a page', moved({ key: 'ozg:10092', name: 'Wohngeld' })],
  ])('passes with %s', (_, said) => {
    const made = says(said);
    expect(checkChange(made)).toEqual({ parsed: made });
    expect(checkChange(withhold(made))).toEqual({ parsed: withhold(made) });
  });

  test.each<[string, PlaceChange, string | null]>([
    ['of another service', named('Wohngeld'), serviceSubject('ozg:10092')],
    ['of the page with that key', named('Wohngeld'), pageSubject(KEY)],
    ['of a note', named('Wohngeld'), creation().id],
    ['that begins itself', named('Wohngeld'), null],
    ['of another page', moved({ key: KEY, name: '' }), pageSubject('https://portal.example/')],
  ])('is refused under the subject %s', (_, said, subject) => {
    expect(checkChange(change(said, { subject }))).toEqual({ error: expect.stringMatching(/another subject/) });
  });
});

describe('the name of a service', () => {
  const first = says(named('Wohngeld'));
  const other = says(named('Mietzuschuss'));
  test.each<[string, Change[], string[]]>([
    ['given once', [first], ['Wohngeld']],
    ['given anew knowingly', [first, says(named('Lastenzuschuss'), [first])], ['Lastenzuschuss']],
    ['given twice unknowingly', [first, other], ['Mietzuschuss', 'Wohngeld']],
    ['settled by one who saw both', [first, other, says(named('Wohngeld'), [first, other])], ['Wohngeld']],
    ['the same from two', [first, says(named('Wohngeld'))], ['Wohngeld']],
    ['taken back', [first, says(named(''), [first])], ['']],
  ])('%s', (_, changes, names) => {
    const service = materialiseService(changes);
    expect(service?.key).toBe(KEY);
    expect([service?.name, ...(service?.alternatives ?? [])].sort()).toEqual(names);
  });

  test.each<[string, Change[]]>([
    ['nothing', []],
    ['a note', [creation()]],
    ['a move of a page', [says(moved({ key: KEY, name: '' }))]],
    ['a withheld name', [withhold(first)]],
  ])('is none in %s', (_, changes) => {
    expect(materialiseService(changes)).toBeUndefined();
  });

  test('stands in the log without making a note', () => {
    expect(materialise([first, other])).toBeUndefined();
  });

  test('is not disturbed by a kind of a newer version', () => {
    const later: NoteChange = { kind: 'note.delete', value: {} };
    const unknown = { ...change(later, { subject: serviceSubject(KEY), parents: [first.id] }), kind: 'service.merge' };
    expect(materialiseService([first, unknown])).toEqual({ key: KEY, name: 'Wohngeld', alternatives: [] });
  });
});

describe('the service of a page', () => {
  const [one, two] = SERVICES.slice(1).map((service) => says(moved(service)));
  if (!one || !two) throw new Error('no change');

  test('is the one it was put to last', () => {
    const back = says(moved({ key: KEY, name: 'Wohngeld' }), [one]);
    expect(materialisePage([back, one])).toEqual({ page: PAGE, service: SERVICES[0], alternatives: [] });
  });

  test('is the same everywhere when two put it elsewhere unknowingly, and both are kept', () => {
    const page = materialisePage([one, two]);
    expect([page?.service, ...(page?.alternatives ?? [])]).toHaveLength(2);
    expect(materialisePage([two, one])).toEqual(page);
  });
});

describe.each<[string, fc.Arbitrary<Change[]>, (changes: readonly Change[]) => object | undefined]>([
  ['a name', anyNaming, materialiseService],
  ['a move', anyMoving, materialisePage],
])('%s is the same on every device that has the same changes', (_, anyHistory, fold) => {
  test('in any order, with any repetitions', () => {
    const shuffled = anyHistory.chain((changes) =>
      fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length }), fc.subarray(changes)),
    );
    fc.assert(
      fc.property(shuffled, ([changes, others, twice]) => {
        expect(fold([...twice, ...others])).toEqual(fold(changes));
      }),
    );
  });

  test('whichever way three devices exchange what they have', () => {
    const merge = (left: readonly Change[], right: readonly Change[]) => [
      ...new Map([...left, ...right].map((each) => [each.id, each])).values(),
    ];
    const parts = anyHistory.chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all), fc.subarray(all)));
    fc.assert(
      fc.property(parts, ([a, b, c]) => {
        const result = fold(merge(merge(a, b), c));
        expect(fold(merge(a, merge(b, c)))).toEqual(result);
        expect(fold(merge(c, merge(b, a)))).toEqual(result);
        expect(fold(merge(merge(a, b), merge(b, c)))).toEqual(result);
      }),
    );
  });
});

test('no name that nobody overwrote knowingly disappears', () => {
  fc.assert(
    fc.property(anyNaming, (changes) => {
      const service = materialiseService(changes);
      const heads = headsOf(changes);
      const latest = changes.filter(({ id }) => heads.includes(id));
      const shown = [service?.name, ...(service?.alternatives ?? [])];
      for (const { payload } of latest) {
        const { name } = Object(payload?.value);
        if (name !== '') expect(shown).toContain(name);
      }
    }),
  );
});
