// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { useStore } from '@/components/common/use-store';
import { createStore, type Store } from '@/utils/store';

function Count({ store }: { store: Store<{ count: number }> }) {
  return <p>{useStore(store).count}</p>;
}

test.each([
  ['right after it was drawn, before anybody listens', async () => undefined],
  ['later', () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))],
])('a component shows what the store says when it changes %s', async (_, wait) => {
  const store = createStore({ count: 1 });
  // Not by `draw`, which runs effects at once.
  render(<Count store={store} />, document.body);
  await wait();
  store.set({ count: 2 });
  await expect.poll(() => document.body.textContent).toBe('2');
});
