import { describe, expect, test } from 'vitest';
import { HELD_OUT_PAIRS, OWN_PAIRS, UNSEEN_PAIRS } from '@/tests/bench/pairs/own/own-pairs';

const idsOf = (page: string) => [...page.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id);
const ALL = [...OWN_PAIRS, ...HELD_OUT_PAIRS, ...UNSEEN_PAIRS];

test('pairs have names of their own', () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

describe.each(ALL)('$name', ({ old, now }) => {
  test('has marks that say which element is meant', () => {
    for (const ids of [idsOf(old), idsOf(now)]) {
      expect(ids.filter((id, index) => !id || ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  test('leaves nothing out by mistake', () => {
    for (const page of [old, now]) expect(page).not.toMatch(/undefined|null|NaN|-ID\b|\$\{/);
  });

  test('keeps something and changes something', () => {
    expect(idsOf(old).filter((id) => idsOf(now).includes(id)).length).toBeGreaterThan(10);
    expect(now).not.toBe(old);
  });
});

test.each(UNSEEN_PAIRS)('$name has marks on all fields, buttons and links', ({ old, now }) => {
  for (const page of [old, now]) expect(page).not.toMatch(/<(input|select|textarea|button|a)\b(?![^>]* data-id=)/);
});
