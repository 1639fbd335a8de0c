import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serviceSubject } from '@/utils/log';
import { readAllNotes, readChanges, readService } from '@/utils/storage';
import { OWN_PAGE, pageAt, startBackground } from './background';
import { HERE, SERVICE, SHOWN, WHERE } from './background-inputs';
import { asked, session } from './browser-stub';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

beforeEach(() => {
  asked.splice(0);
  session.clear();
});

describe('what people say of services and pages', () => {
  test('becomes part of the log, each change built upon the one before', async () => {
    const { calls, database } = await startBackground();
    for (const name of ['Wohnen', 'Wohngeld']) await calls['service.name']({ ...SERVICE, name }, OWN_PAGE);
    expect(await readService(database, SERVICE.key)).toEqual({ key: SERVICE.key, name: 'Wohngeld', alternatives: [] });
    const changes = [];
    for await (const { change } of readChanges(database)) changes.push(change);
    expect(new Set(changes.map(({ subject }) => subject))).toEqual(new Set([serviceSubject(SERVICE.key)]));
    expect(changes.map(({ parents }) => parents.length).sort()).toEqual([0, 1]);
  });

  test('moves a page there and back with the notes that are on it', async () => {
    const { calls, database } = await startBackground();
    await calls['note.create']({ target: TARGET, content: {} }, HERE);
    const services = async () => (await readAllNotes(database)).map((note) => note.target.service);
    await calls['page.move']({ page: TARGET.page.key, service: SERVICE }, OWN_PAGE);
    expect(await services()).toEqual([SERVICE]);
    await calls['page.move']({ page: TARGET.page.key, service: TARGET.service }, OWN_PAGE);
    expect(await services()).toEqual([TARGET.service]);
  });

  test('moves several pages at once, and answers what takes it back', async () => {
    const { calls, database } = await startBackground();
    const other = { ...TARGET, page: { key: `${TARGET.page.key}/2`, title: '' } };
    await calls['note.create']({ target: TARGET, content: {} }, HERE);
    await calls['note.create']({ target: other, content: {} }, pageAt(other.page.key));
    const services = async () => (await readAllNotes(database)).map((note) => note.target.service.key).sort();
    await calls['page.move']({ page: other.page.key, service: { key: 'ozg:2', name: 'Bauen' } }, OWN_PAGE);
    const before = await services();
    const moves = [TARGET, other, TARGET].map(({ page }) => ({ page: page.key, service: SERVICE }));
    const answer = await calls['pages.move']({ moves }, OWN_PAGE);
    expect(await services()).toEqual([SERVICE.key, SERVICE.key]);
    expect(answer).toEqual({
      former: [
        { page: TARGET.page.key, service: null },
        { page: other.page.key, service: { key: 'ozg:2', name: 'Bauen' } },
      ],
    });
    await calls['pages.move']({ moves: Object.values(Object(answer))[0] }, OWN_PAGE);
    expect(await services()).toEqual(before);
  });

  test('has the voice of that place alone', async () => {
    const { calls, database } = await startBackground();
    await calls['service.name'](SERVICE, OWN_PAGE);
    await calls['service.name']({ ...SERVICE, key: 'ozg:2' }, OWN_PAGE);
    const voices = new Set<string>();
    for await (const { change } of readChanges(database)) voices.add(change.voice);
    expect(voices.size).toBe(2);
  });

  test('is told to the pages of all tabs', async () => {
    const { calls } = await startBackground();
    await calls['service.name'](SERVICE, OWN_PAGE);
    expect(asked).toContain('tabs.query');
  });
});

describe('the way to a place', () => {
  const make = async () => {
    const background = await startBackground();
    await background.calls['note.create']({ target: TARGET, content: {} }, HERE);
    const [note] = await readAllNotes(background.database);
    if (!note) throw new Error('no note was made');
    asked.splice(0);
    return { ...background, id: note.id };
  };
  const seen = (id: string, state: string) => ({ where: WHERE, marks: { [id]: state }, ...SHOWN });

  test('is opened for our own pages only', async () => {
    const { calls, id } = await make();
    await expect((async () => calls['place.open']({ note: id }, HERE))()).rejects.toThrow('only our own pages');
    expect(asked).toEqual([]);
  });

  test.each<[string, { tabId?: number }, string, number]>([
    ['a new tab', {}, 'tabs.create', 7],
    ['the tab that was named', { tabId: 1 }, 'tabs.update', 1],
  ])('leads through %s, where the note is awaited', async (_, where, call, tab) => {
    const { calls, id } = await make();
    await calls['place.open']({ note: id, ...where }, OWN_PAGE);
    expect(asked.filter((each) => each.startsWith('tabs.'))).toEqual([call]);
    expect([...session]).toEqual([[`reveal:${tab}`, id]]);
  });

  test('ends when the page has found the mark: it is shown once', async () => {
    const { calls, id } = await make();
    await calls['place.open']({ note: id, tabId: 1 }, OWN_PAGE);
    const told = () => asked.filter((each) => each === 'tabs.sendMessage').length;
    for (const [state, times] of [
      ['elsewhere', 0],
      ['orphan', 0],
      ['found', 1],
      ['found', 1],
    ] as const) {
      await calls['page.seen'](seen(id, state), HERE);
      expect(told()).toBe(times);
    }
    expect([...session]).toEqual([]);
  });
});
