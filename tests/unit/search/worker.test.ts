import { expect, test } from 'vitest';
import { createSearchAsker, createSearchIndex, type ToSearch } from '@/utils/search';
import { NOTES } from './judged/notes';

/** A worker that answers when it is let. */
function worker() {
  const waiting: ToSearch[] = [];
  const asker = createSearchAsker((message) => waiting.push(message));
  const index = createSearchIndex();
  for (const note of NOTES) index.put(note);
  const run = () => {
    const message = waiting.shift();
    if (message?.kind !== 'ask') return;
    const { hits, total, words, scores } = index.search(message.query, { limit: message.limit });
    const answer = { ids: hits.map(({ id }) => id), scores, total, words, complete: true };
    asker.hear({ kind: 'answer', number: message.number, answer });
  };
  return { asker, waiting, run };
}

test('the newest query is answered, and those between are never asked', async () => {
  const { asker, waiting, run } = worker();
  const answers = ['M', 'Mi', 'Mie', 'Miete'].map((query) => asker.ask(query, 10));
  expect(waiting).toHaveLength(1);
  run();
  expect(waiting).toMatchObject([{ query: 'Miete' }]);
  run();
  expect((await Promise.all(answers)).map((found) => found && found.total > 0)).toEqual([
    undefined,
    undefined,
    undefined,
    true,
  ]);
});

test('a query that stands alone is answered', async () => {
  const { asker, run } = worker();
  const answer = asker.ask('Quittungsblock', 10);
  run();
  expect(await answer).toMatchObject({ ids: [], total: 0 });
});

test('an index says what it has in which version, and forgets when it is purged what is crossed out', () => {
  const index = createSearchIndex();
  index.put({ id: 'a', comment: 'Kaltmiete', mark: 7 });
  index.put({ id: 'b', comment: 'Nachweis', mark: 8 });
  index.search('Miete');
  index.put({ id: 'c', comment: 'Original', mark: 9 });
  expect(['a', 'b', 'c', 'd'].map(index.markOf)).toEqual([7, 8, 9, undefined]);
  index.remove('a');
  index.remove('c');
  expect(index.ids()).toEqual(['b']);
  expect(index.markOf('a')).toBeUndefined();
  index.purge();
  expect(index.ids()).toEqual(['b']);
  expect(index.markOf('b')).toBe(8);
  expect(index.search('Nachweise').hits).toHaveLength(1);
});
