// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { inSlices } from '@/components/common/slices';
import { useInSlices } from '@/components/common/use-in-slices';
import { draw } from './draw';

/** Works for so many milliseconds, a millisecond in each step. */
function* working(milliseconds: number): Generator<void, number> {
  for (let step = 0; step < milliseconds; step += 1) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return milliseconds;
}

test('long work lets others have their turn, and comes to its end', async () => {
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  });
  expect(await inSlices(working(60))).toBe(60);
  clearInterval(others);
  expect(turns).toBeGreaterThan(1);
});

test('what nobody needs any more ends', async () => {
  const gone = new AbortController();
  const reason = new Error('gone');
  const work = inSlices(working(1_000), gone.signal);
  gone.abort(reason);
  await expect(work).rejects.toBe(reason);
});

test('a view has what is short at once, keeps it while something longer is worked out, and gets only the last', async () => {
  const seen: (number | undefined)[] = [];
  let choose: (milliseconds: number) => void = () => undefined;
  function View() {
    const [milliseconds, setMilliseconds] = useState(0);
    choose = setMilliseconds;
    const result = useInSlices(() => working(milliseconds), 1, [milliseconds]);
    if (seen.at(-1) !== result) seen.push(result);
    return <p>{result}</p>;
  }
  const { text, redraw } = draw(<View />);
  expect(text()).toBe('0');
  choose(2_000);
  redraw(<View />);
  expect(text()).toBe('0');
  choose(30);
  redraw(<View />);
  await expect.poll(text).toBe('30');
  expect(seen).toEqual([0, 30]);
});
