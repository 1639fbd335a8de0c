import { expect, test } from 'vitest';
import { CATALOGUE, QUICK_CONCERNS } from '@/utils/catalogue';
import { QUICK_CHOICES, quickEntries } from '@/utils/catalogue/quick-choices';

test('what can be seen on a page, wholly or partly, can be said with one click, and nothing else', () => {
  const seen = CATALOGUE.filter(({ observable }) => observable === 'page' || observable === 'partly');
  expect(QUICK_CHOICES).toEqual(seen);
  for (const { phrases } of QUICK_CHOICES) expect([phrases.obstacle.de, phrases.strength.en]).not.toContain('');
});

test('entries come in the order of their ids, and unknown ones are left out', () => {
  const ids = [...QUICK_CONCERNS].reverse();
  expect(quickEntries(['gone', ...ids, 'question-why']).map(({ id }) => id)).toEqual(ids);
});
