import { expect, test } from 'vitest';
import { fieldsOf, makeForm } from '#tests/bench/anchoring/form.ts';
import { makeFormWorkload } from '#tests/bench/anchoring/form-scenario.ts';

const { original, changed } = makeFormWorkload();
const { targets, text } = original.labels;
const labelOf = (number: number) => {
  const target = targets[number];
  return typeof target === 'object' ? text.slice(target.start, target.end) : '';
};
const controls = (markup: string) => [...markup.matchAll(/<(?:input|select|textarea)\b[^>]*/g)].map(String);

test('the form has 300 fields, half of them in groups that are alike', () => {
  const labels = fieldsOf(makeForm()).map(({ label }) => label);
  const times = new Map(labels.map((label) => [label, labels.filter((each) => each === label).length]));
  expect(labels.length).toBe(300);
  expect(labels.filter((label) => times.get(label) === 1).length).toBe(150);
  expect(labels.filter((label) => times.get(label) === 15).length).toBe(150);
});

test('fields and labels have the same numbers, before and after', () => {
  expect(controls(original.fields.markup).length).toBe(300);
  expect(controls(changed.markup).length).toBe(301);
  expect(fieldsOf(makeForm()).map(({ label }) => label)).toEqual(targets.map((_, number) => labelOf(number)));
});

test('no id and no class name stays', () => {
  const marks = (markup: string) => [...markup.matchAll(/ (?:id|class|for)="([^"]*)"/g)].map(([, value]) => value);
  const before = new Set(marks(original.fields.markup));
  expect(before.size).toBeGreaterThan(600);
  expect(marks(changed.markup).filter((mark) => before.has(mark))).toEqual([]);
});

test('two fields are gone, all others are found under the number of one field each', () => {
  const places = new Map<number, number>();
  for (const number of changed.asked) {
    const fitting = Array.from({ length: 301 }, (_, at) => at).filter((at) => changed.judge(number, at) === 'right');
    expect(fitting.length).toBeLessThan(2);
    if (fitting[0] !== undefined) places.set(number, fitting[0]);
  }
  expect(new Set(places.values()).size).toBe(298);
  const gone = changed.asked.filter((number) => changed.judge(number, null) === 'right').map(labelOf);
  expect(gone.toSorted()).toEqual(['Aktenzeichen des Pflegegelds', 'Telefon']);
});

test('a label is right where its own text stands', () => {
  const unique = changed.asked.filter((number) => text.split(labelOf(number)).length === 2);
  expect(unique.length).toBeGreaterThan(140);
  for (const number of unique) {
    const start = changed.text.indexOf(labelOf(number));
    const answer = start < 0 ? null : { start, end: start + labelOf(number).length };
    expect(changed.judge(number, answer)).toBe('right');
  }
});
