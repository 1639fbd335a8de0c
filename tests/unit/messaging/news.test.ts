import { expect, test } from 'vitest';
import { hearNews, type News, tellNews } from '@/utils/messaging';

test('news reach everybody who listens, in order, until they stop', async () => {
  const stopFirst = new AbortController();
  const stopSecond = new AbortController();
  const first: News[] = [];
  const second = Promise.withResolvers<News[]>();
  const heard: News[] = [];
  hearNews((news) => first.push(news), stopFirst.signal);
  hearNews((news) => {
    heard.push(news);
    if (news.kind === 'notes.changed') second.resolve(heard);
  }, stopSecond.signal);
  stopFirst.abort();
  tellNews({ kind: 'panel.show', tabId: 7, note: 'x' });
  tellNews({ kind: 'notes.changed' });
  expect(await second.promise).toEqual([{ kind: 'panel.show', tabId: 7, note: 'x' }, { kind: 'notes.changed' }]);
  expect(first).toEqual([]);
  stopSecond.abort();
});
