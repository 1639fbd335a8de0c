// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draw } from '#tests/unit/components/draw.tsx';
import { OverviewView } from '@/components/overview/OverviewView';
import { EFFORT, notesOn, overviewOf } from './notes';

const NOTES = [
  ...notesOn({ service: 'Wohngeld', concerns: [EFFORT], rating: 'obstacle' }, 4),
  ...notesOn({ service: 'Gewerbe', concerns: [EFFORT], rating: 'obstacle' }, 3),
];

test('the overview shows nothing where there are no notes', () => {
  expect(draw(<OverviewView {...overviewOf([])} />).root.innerHTML).toBe('');
  expect(draw(<OverviewView {...overviewOf(NOTES)} service="nowhere" />).root.innerHTML).toBe('');
});

test('the overview shows services, and the steps of one that is opened alone', () => {
  const { all, redraw } = draw(<OverviewView {...overviewOf(NOTES)} />);
  expect(all('caption').map((each) => each.textContent)).toEqual(['overview_by_service']);
  redraw(<OverviewView {...overviewOf(NOTES)} service="gewerbe" />);
  expect(all('caption').map((each) => each.textContent)).toEqual(['overview_by_step(Gewerbe)']);
  expect(all('tfoot td:nth-child(2)').map((each) => each.textContent)).toEqual(['3']);
});
