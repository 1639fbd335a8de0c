import { expect, test } from 'vitest';
import { createSearchAsker, type FromSearch, serveSearch, type ToSearch } from '@/utils/search';
import { NOTES } from './judged/notes';

/** A worker that answers when it is let. */
function worker() {
  const waiting: ToSearch[] = [];
  const said: FromSearch[] = [];
  const serve = serveSearch((message) => said.push(message));
  const asker = createSearchAsker((message) => waiting.push(message));
  const run = () => {
    const message = waiting.shift();
    if (message) serve(message);
    for (const answer of said.splice(0)) asker.hear(answer);
  };
  serve({ kind: 'change', put: NOTES, gone: [] });
  serve({ kind: 'change', put: [], gone: ['wg1'] });
  return { serve, asker, waiting, said, run };
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
  const answer = asker.ask('Kaltmiete', 10);
  run();
  expect(await answer).toMatchObject({ hits: [], total: 0 });
});

test('narrows, saves what is new and loads what was saved', () => {
  const { serve, said } = worker();
  serve({ kind: 'narrow', among: ['wg2'] });
  serve({ kind: 'ask', number: 1, query: 'Miete', limit: 10 });
  expect(said.pop()).toMatchObject({ number: 1, found: { hits: [{ id: 'wg2' }] } });
  serve({ kind: 'save', known: [] });
  const first = said.pop();
  if (first?.kind !== 'saved') throw new Error('not saved');
  serve({ kind: 'save', known: first.names });
  expect(said.pop()).toMatchObject({ chunks: [{ name: 'head' }, { name: expect.stringMatching(/^alive/) }] });
  serve({ kind: 'load', chunks: first.chunks });
  expect(said.pop()).toEqual({ kind: 'ready', size: NOTES.length - 1, restored: true });
  serve({ kind: 'load', chunks: [] });
  expect(said.pop()).toEqual({ kind: 'ready', size: 0, restored: false });
});
