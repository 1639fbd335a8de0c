// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Library } from '@/tests/bench/anchoring/wire';
import { createPeerMatcher } from '@/tests/bench/pairs/matchers/peer-matcher';

/** Describes what is longer than nothing, finds the body or, for `gone`, throws. */
const library: Library<{ exact: string }> = {
  takes: 'one',
  describe(target) {
    const exact = target.toString();
    if (!exact) throw new RangeError('nothing marked');
    return { exact };
  },
  open: () => async (list) => {
    if (list.some(({ exact }) => exact === 'gone')) throw new RangeError('gone');
    return [rangeOf('Weiter')];
  },
};

function rangeOf(text: string): Range {
  document.body.textContent = text;
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return range;
}

test.each([
  ['finds', 'Weiter', true],
  ['does not find what it cannot describe', '', false],
  ['does not find where it throws', 'gone', false],
])('a library %s', async (_, text, isFound) => {
  const matcher = createPeerMatcher('some', library);
  const described = await matcher.describeRange(rangeOf(text));
  const [found] = await matcher.anchor(JSON.parse(JSON.stringify([described])));
  expect(found?.at instanceof Range).toBe(isFound);
});
