// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WayToPlace } from '@/components/common/WayToPlace';
import type { Way } from '@/utils/domain/way';
import { draw } from './draw';

const WALK: Way = {
  kind: 'walk',
  service: { key: 'leika:99107023017000', name: 'Wohngeld' },
  start: 'https://amt.example/wohngeld',
  steps: ['Schritt 1 von 6: Person', 'Schritt 2 von 6: Haushalt'],
  step: 'Schritt 3 von 6: Einkommen',
};

function show(way: Way) {
  let opened = 0;
  let sought = 0;
  const find = () => {
    sought += 1;
    return way;
  };
  return {
    ...draw(<WayToPlace find={find} onOpen={() => (opened += 1)} />),
    opened: () => opened,
    sought: () => sought,
  };
}

test('a place that its address leads to is opened with one click', () => {
  const { click, opened, sought, text } = show({ kind: 'open', address: 'https://amt.example/' });
  expect(sought()).toBe(0);
  click('place_open');
  expect([opened(), text()]).toEqual([1, 'place_open']);
});

test('a place behind a session is explained: which step, of which service, after which steps', () => {
  const { click, opened, text, all } = show(WALK);
  click('place_open');
  expect(opened()).toBe(0);
  expect(text()).toContain('place_behind(Schritt 3 von 6: Einkommen)');
  expect(text()).toContain('place_service(Wohngeld)');
  expect(all('li').map((item) => item.textContent)).toEqual(WALK.kind === 'walk' ? WALK.steps : []);
  expect(all('[aria-expanded=true]')).toHaveLength(1);
  click('place_from_start');
  expect(opened()).toBe(1);
});

test('the explanation closes again', () => {
  const { click, text } = show(WALK);
  click('place_open');
  click('place_open');
  expect(text()).toBe('place_open');
});

test('nothing is said of steps or services that nobody knows', () => {
  const { click, text, all } = show({
    ...WALK,
    steps: [],
    step: '',
    service: { key: 'https://amt.example', name: '' },
  });
  click('place_open');
  expect([text(), all('li').length]).toEqual(['place_openplace_behind_unnamedplace_from_start', 0]);
});
