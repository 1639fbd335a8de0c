import { describe, expect, test } from 'vitest';
import type { Target } from '@/utils/domain/target';
import { positionOf, wayTo } from '@/utils/domain/way';

const SERVICE = { key: 'leika:99107023017000', name: 'Wohngeld' };

/** A place on a page of the service; `session` puts its page behind one. */
function at(path: string, step = '', session: 'behind' | 'open' = 'open', service = SERVICE): Target {
  const [place = '', ...words] = step.split(' ');
  const key = step && `${place} ${words.join('-').toLowerCase()}`;
  const label = step && `Schritt ${place.replace('/', ' von ')}: ${words.join(' ')}`;
  const page = {
    key: `https://amt.example${path}`,
    title: 'Antrag',
    ...(session === 'behind' && { behindSession: true as const }),
  };
  return { service, page, step: { key, label }, frame: '', selectors: [] };
}

describe('the way to a place', () => {
  test.each<[string, Target]>([
    ['a page', at('/wohngeld')],
    ['a step with an address of its own', at('/antrag/schritt-2', '2/3 Miete')],
  ])('is its address: %s', (_, target) => {
    expect(wayTo(target, [at('/')])).toEqual({ kind: 'open', address: target.page.key });
  });

  const wanted = at('/antrag', '3/4 Einkommen', 'behind');
  const OTHER = { key: 'https://amt.example/hund', name: 'Hund' };
  test.each<[string, Target[], string, string[]]>([
    ['nothing else is known', [], 'https://amt.example', []],
    ['the same place is known', [wanted], 'https://amt.example', []],
    ['only places of other services are known', [at('/h', '1/4 Hund', 'open', OTHER)], 'https://amt.example', []],
    [
      'a page outside of the session is known',
      [at('/wohngeld/info'), at('/wohngeld')],
      'https://amt.example/wohngeld',
      [],
    ],
    [
      'what is known stands behind the session too',
      [at('/a', '1/4 Person', 'behind')],
      'https://amt.example',
      ['Schritt 1 von 4: Person'],
    ],
    ['what is known has a masked address', [at('/x/*')], 'https://amt.example', []],
    [
      'steps before and after are known, in any order and twice',
      [
        at('/a', '4/4 Ende', 'behind'),
        at('/a', '2/4 Miete', 'behind'),
        at('/a', '1/4 Person'),
        at('/a', '2/4 Miete', 'behind'),
      ],
      'https://amt.example/a',
      ['Schritt 1 von 4: Person', 'Schritt 2 von 4: Miete'],
    ],
  ])('leads through the service where %s', (_, others, start, steps) => {
    expect(wayTo(wanted, others)).toEqual({
      kind: 'walk',
      service: SERVICE,
      start,
      steps,
      step: 'Schritt 3 von 4: Einkommen',
    });
  });

  test('begins at the path that stands for the service', () => {
    const service = { key: 'https://amt.example/wohngeld', name: '' };
    expect(wayTo(at('/wohngeld/antrag', '', 'behind', service), [])).toMatchObject({
      start: 'https://amt.example/wohngeld',
      step: 'Antrag',
    });
  });

  test('is no address with a masked segment, whatever an older note says', () => {
    expect(wayTo(at('/vorgang/*/person'), []).kind).toBe('walk');
  });
});

test.each<[string, number | undefined]>([
  ['2/5 miete', 2],
  ['12/15', 12],
  ['3 miete', 3],
  ['miete', undefined],
  ['', undefined],
  ['#/antrag/2', undefined],
])('the position of "%s" is %s', (key, position) => {
  expect(positionOf(key)).toBe(position);
});
