import { expect, test } from 'vitest';
import { type Elsewhere, elsewhereOf, type Surroundings } from '@/utils/domain/elsewhere';

test.each<[Surroundings, Elsewhere['apart'] | undefined]>([
  [{ incognito: false }, undefined],
  [{ incognito: false, cookieStoreId: 'firefox-default' }, undefined],
  [{ incognito: true }, 'private'],
  [{ incognito: true, cookieStoreId: 'firefox-private' }, 'private'],
  [{ incognito: false, cookieStoreId: 'firefox-private' }, 'private'],
  [{ incognito: false, cookieStoreId: 'firefox-container-3' }, 'container'],
])('%j is apart as: %s', (surroundings, apart) => {
  expect(elsewhereOf('tab', surroundings)?.apart).toBe(apart);
});
