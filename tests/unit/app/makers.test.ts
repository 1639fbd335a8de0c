import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { NoteChange } from '@/utils/domain/change';
import { readAllNotes, readChanges } from '@/utils/storage';
import { OWN_PAGE, startBackground } from './background';
import { HERE, set } from './background-inputs';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

describe('what a change of a note says of its maker', () => {
  const changesIn = async (database: Awaited<ReturnType<typeof startBackground>>['database']) => {
    const changes = [];
    for await (const { change } of readChanges(database)) changes.push(change);
    return changes;
  };
  const reply: NoteChange = { kind: 'reply.add', value: { text: 'Bei uns auch.', author: 'Frau Fremd' } };

  test('stands apart from the note, so that texts and names can be left out without it', async () => {
    const { calls, database } = await startBackground({ name: 'A. Beispiel' });
    const content = { rating: 'idea', comment: 'unklar', suggestion: 'kürzen' };
    await calls['note.create']({ target: TARGET, content }, HERE);
    const changes = await changesIn(database);
    const first = changes.find(({ kind }) => kind === 'note.create');
    expect(JSON.stringify(first)).not.toMatch(/unklar|kürzen|Beispiel/);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['note.create', 'note.set', 'note.set', 'note.sign']);
    expect(await readAllNotes(database)).toMatchObject([{ ...content, author: 'A. Beispiel', alternatives: {} }]);
  });

  test.each<[string, string]>([
    ['', ''],
    ['A. Beispiel', 'A. Beispiel'],
  ])('is the name in the settings (“%s”), whoever a reply says it is by', async (name, author) => {
    const { calls, database, context } = await startBackground({ name });
    await calls['note.create']({ target: TARGET, content: {} }, HERE);
    const [note] = await readAllNotes(database);
    await calls['note.edit']({ id: note?.id, changes: [reply] }, OWN_PAGE);
    expect((await readAllNotes(database))[0]?.replies).toMatchObject([{ text: 'Bei uns auch.', author }]);
    expect(JSON.stringify(await changesIn(await context.database()))).not.toContain('Fremd');
  });

  test('is one voice, wherever the note is put: two pages are not tied together', async () => {
    const { calls, database } = await startBackground();
    await calls['note.create']({ target: TARGET, content: {} }, HERE);
    const [note] = await readAllNotes(database);
    const page = { key: 'https://portal.example/anderswo', title: '' };
    const moving: NoteChange = { kind: 'note.retarget', value: { target: { ...TARGET, page } } };
    for (const changes of [[moving], [set]]) await calls['note.edit']({ id: note?.id, changes }, OWN_PAGE);
    await calls['note.create']({ target: { ...TARGET, page }, content: {} }, HERE);
    const voices = Map.groupBy(await changesIn(database), ({ subject, id }) => subject ?? id);
    expect([...voices.values()].map((each) => new Set(each.map(({ voice }) => voice)).size)).toEqual([1, 1]);
    expect(new Set((await changesIn(database)).map(({ voice }) => voice)).size).toBe(2);
  });

  test('is another voice for a service than for the page that has the same key', async () => {
    const { calls, database } = await startBackground();
    await calls['note.create']({ target: TARGET, content: {} }, HERE);
    await calls['service.name']({ key: TARGET.page.key, name: 'Wohnen' }, OWN_PAGE);
    expect(new Set((await changesIn(database)).map(({ voice }) => voice)).size).toBe(2);
  });
});
