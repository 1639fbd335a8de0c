import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { append } from '@/utils/app/background/append';
import type { NoteChange } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import { contentOf, makeChange, serviceSubject } from '@/utils/log';
import type { BackgroundCalls } from '@/utils/messaging';
import { readAllNotes, readChanges, readNote, readService } from '@/utils/storage';
import { OWN_PAGE, pageAt, startBackground } from './background';
import { asked, session } from './browser-stub';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const HERE = pageAt(`${TARGET.page.key}/antrag?execution=e1s2`);
const ELSEWHERE = pageAt('https://other.example/wohngeld');
const { url: _, ...NOWHERE } = HERE;
const ID = 'i'.repeat(43);
const SERVICE = { key: 'ozg:10092', name: 'Mietzuschuss' };
const WHERE = { service: TARGET.service, page: TARGET.page, step: TARGET.step, frame: '' };
/** The marks are shown, and no frame comes from elsewhere. */
const SHOWN = { hidden: false, foreign: [] };

const set: NoteChange = { kind: 'note.set', value: { field: 'comment', to: 'unklar' } };

beforeEach(() => {
  asked.splice(0);
  session.clear();
});

async function kept(database: Awaited<ReturnType<typeof startBackground>>['database']): Promise<number> {
  let count = 0;
  for await (const _ of readChanges(database)) count += 1;
  return count;
}

describe('the one door', () => {
  const first = (salt = 'a') =>
    makeChange({
      subject: null,
      parents: [],
      says: { kind: 'note.create', value: { target: TARGET, content: contentOf({}) } },
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: salt.repeat(22),
    });

  test('keeps what is right, with the day of this device', async () => {
    const { context, database } = await startBackground();
    expect(await append(context, [first()])).toMatchObject({ added: [first().id] });
    for await (const { change, day } of readChanges(database)) expect([change, day]).toEqual([first(), '2026-11-22']);
  });

  test('adds nothing when the same comes again', async () => {
    const { context, database } = await startBackground();
    await append(context, [first()]);
    expect(await append(context, [first(), first()])).toMatchObject({ added: [], filled: [], notes: [] });
    expect(await kept(database)).toBe(1);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a tampered change', { ...first('b'), week: '2026-W48' }],
    ['a tampered payload', { ...first('b'), payload: { salt: 'c'.repeat(22), value: null } }],
    ['a change with an id of its own', { ...first('b'), id: ID }],
    ['a text', JSON.stringify(first('b'))],
  ])('refuses %s, and all that came with it', async (_, bad) => {
    const { context, database } = await startBackground();
    await expect(append(context, [first(), bad])).rejects.toThrow(/change/);
    expect(await kept(database)).toBe(0);
  });

  test('keeps kinds that nobody knows yet', async () => {
    const { context, database } = await startBackground();
    const vote: NoteChange = { kind: 'note.delete', value: {} };
    const unknown = makeChange({
      subject: ID,
      parents: [],
      says: { ...vote, kind: JSON.parse('"note.voted"') },
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: 's'.repeat(22),
    });
    await append(context, [unknown]);
    expect([await kept(database), await readAllNotes(database)]).toEqual([1, []]);
  });
});

describe('every call', () => {
  const NAMES: readonly (keyof BackgroundCalls)[] = [
    'annotator.loadIn',
    'note.create',
    'note.edit',
    'notes.edit',
    'marks.ofPage',
    'page.seen',
    'panel.openNote',
    'panel.beginNote',
    'place.open',
    'paint.prepare',
    'service.name',
    'page.move',
    'pages.move',
    'note.erase',
    'note.decideErasure',
    'concern.define',
    'changes.arrived',
    'storage.ready',
    'backup.look',
    'spot.say',
    'place.join',
    'place.part',
    'spot.erase',
    'spot.decideErasure',
  ];

  test('is in this table unless it takes no input', async () => {
    const { calls } = await startBackground();
    expect(
      Object.keys(calls)
        .filter((name) => !NAMES.some((each) => each === name))
        .sort(),
    ).toEqual(['annotator.load', 'appearance', 'frame.here', 'frame.loaded', 'page.where', 'picker.done']);
  });

  test.each<[keyof BackgroundCalls, string, unknown]>([
    ['annotator.loadIn', 'no tab', { tabId: 'first' }],
    ['note.create', 'no target', { content: {} }],
    ['notes.edit', 'ids that are none', { ids: ['x'], changes: [] }],
    ['notes.edit', 'a kind that nobody knows', { ids: [ID], changes: [{ kind: 'note.voted', value: {} }] }],
    ['notes.edit', 'more than a portion', { ids: Array.from({ length: 501 }, () => ID), changes: [] }],
    [
      'note.create',
      'a page that is a script',
      { target: { ...TARGET, page: { key: 'javascript:alert(1)', title: '' } }, content: {} },
    ],
    [
      'note.create',
      'a page on this disk',
      { target: { ...TARGET, page: { key: 'file:///etc', title: '' } }, content: {} },
    ],
    [
      'note.create',
      'a selector that nobody writes',
      { target: { ...TARGET, selectors: [{ type: 'XPathSelector' }] }, content: {} },
    ],
    [
      'note.create',
      'too many selectors',
      {
        target: { ...TARGET, selectors: Array(11).fill({ type: 'TextPositionSelector', start: 0, end: 1 }) },
        content: {},
      },
    ],
    ['note.create', 'a rating that is none', { target: TARGET, content: { rating: 'bad' } }],
    ['note.create', 'a severity of 5', { target: TARGET, content: { severity: 5 } }],
    ['note.create', 'an endless comment', { target: TARGET, content: { comment: 'x'.repeat(20_001) } }],
    ['note.create', 'a comment that is no text', { target: TARGET, content: { comment: { toString: 1 } } }],
    [
      'spot.say',
      'a status that is none',
      { note: ID, concern: '', says: [{ kind: 'spot.status', value: { to: 'x' } }] },
    ],
    ['spot.say', 'nothing', { note: ID, concern: '', says: [] }],
    ['place.join', 'an id that is none', { notes: ['abc', 'def'] }],
    ['place.part', 'from nobody', { notes: [ID], from: [] }],
    ['spot.erase', 'no record', { record: '' }],
    ['spot.decideErasure', 'another decision', { record: ID, decision: 'later' }],
    ['note.edit', 'an id that is none', { id: 'abc', changes: [] }],
    ['note.edit', 'a change that is none', { id: ID, changes: [{ kind: 'note.burn', value: {} }] }],
    [
      'note.edit',
      'a field that is none',
      { id: ID, changes: [{ kind: 'note.set', value: { field: 'voice', to: 'x' } }] },
    ],
    [
      'note.edit',
      'a text as severity',
      { id: ID, changes: [{ kind: 'note.set', value: { field: 'severity', to: 'x' } }] },
    ],
    ['note.edit', 'too many changes', { id: ID, changes: Array(201).fill({ kind: 'note.delete', value: {} }) }],
    ['note.edit', 'a note that is not here', { id: ID, changes: [] }],
    ['marks.ofPage', 'a page that is no address', { page: 'wohngeld', frame: '' }],
    ['page.seen', 'marks in a state that is none', { where: WHERE, marks: { [ID]: 'gone' }, ...SHOWN }],
    ['page.seen', 'marks of no note', { where: WHERE, marks: { note: 'found' }, ...SHOWN }],
    ['panel.openNote', 'an id that is none', { note: '../../etc' }],
    ['panel.openNote', 'a note that is not here', { note: ID }],
    ['place.open', 'an id that is none', { note: 'https://evil.example' }],
    ['place.open', 'a tab that is none', { note: ID, tabId: 'first' }],
    ['panel.beginNote', 'no content', { target: TARGET }],
    ['service.name', 'no name', { key: SERVICE.key }],
    ['service.name', 'a service without key', { ...SERVICE, key: '' }],
    ['service.name', 'an endless name', { ...SERVICE, name: 'x'.repeat(2_001) }],
    ['service.name', 'a page that names its service', SERVICE],
    ['page.move', 'no service', { page: TARGET.page.key }],
    ['page.move', 'a page that is no address', { page: 'wohngeld', service: SERVICE }],
    ['page.move', 'a service without key', { page: TARGET.page.key, service: { ...SERVICE, key: '' } }],
    ['pages.move', 'a page that is no address', { moves: [{ page: 'wohngeld', service: null }] }],
    ['pages.move', 'a page that moves itself', { moves: [{ page: TARGET.page.key, service: SERVICE }] }],
    [
      'pages.move',
      'more than one can see',
      { moves: Array.from({ length: 501 }, (_, at) => ({ page: `https://a.example/${at}`, service: null })) },
    ],
    ['note.erase', 'no note', { id: 'kurz' }],
    ['note.erase', 'a page that erases', { id: 'n'.repeat(43) }],
    ['note.decideErasure', 'another decision', { id: 'n'.repeat(43), decision: 'later' }],
    ['note.decideErasure', 'a page that decides', { id: 'n'.repeat(43), decision: 'keep' }],
    ['page.move', 'a page that moves itself', { page: TARGET.page.key, service: SERVICE }],
    ['paint.prepare', 'a name that ends the rule', { highlight: 'a){}*{display:none}' }],
    ['paint.prepare', 'a name that is too short', { highlight: 'abc' }],
  ])('%s refuses %s', async (name, _, input) => {
    const { calls, database } = await startBackground();
    await expect((async () => calls[name](input, HERE))()).rejects.toThrow();
    expect([await kept(database), asked.filter((each) => each === 'insertCSS')]).toEqual([0, []]);
  });

  test.each(NAMES)('%s refuses whatever is not its input', async (name) => {
    const { calls, database } = await startBackground();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        await expect((async () => calls[name](input, HERE))()).rejects.toThrow();
      }),
      { numRuns: 50 },
    );
    expect([await kept(database), await database.getAll('drafts')]).toEqual([0, []]);
  });

  test.each<[keyof BackgroundCalls, unknown]>([
    ['note.create', { target: TARGET, content: { rating: 'idea' } }],
    ['marks.ofPage', { page: TARGET.page.key, frame: '' }],
    ['page.seen', { where: WHERE, marks: {}, ...SHOWN }],
    ['panel.beginNote', { target: TARGET, content: {} }],
  ])('%s is answered to the page itself, and refused to a page that speaks of another', async (name, input) => {
    const { calls, database } = await startBackground();
    await expect((async () => calls[name](input, ELSEWHERE))()).rejects.toThrow('a page may only speak of itself');
    await expect((async () => calls[name](input, NOWHERE))()).rejects.toThrow('only speak of itself');
    expect([await kept(database), asked]).toEqual([0, []]);
    await expect((async () => calls[name](input, HERE))()).resolves.not.toThrow();
  });

  test.each<[keyof BackgroundCalls, unknown]>([
    ['annotator.load', null],
    ['frame.here', null],
    ['page.seen', { where: WHERE, marks: {}, ...SHOWN }],
    ['panel.openNote', { note: ID }],
    ['panel.beginNote', { target: TARGET, content: {} }],
    ['paint.prepare', { highlight: 'abcdefgh' }],
  ])('%s needs a tab to answer to', async (name, input) => {
    const { calls } = await startBackground();
    await expect((async () => calls[name](input, OWN_PAGE))()).rejects.toThrow('only a page can ask for this');
  });
});

describe('a note', () => {
  const make = async () => {
    const { calls, database } = await startBackground();
    const created = await calls['note.create']({ target: TARGET, content: { rating: 'idea' } }, HERE);
    const [note] = await readAllNotes(database);
    if (!note) throw new Error('no note was made');
    expect(created).toEqual({ id: note.id });
    return { calls, database, id: note.id };
  };

  test.each<[string, 'may' | 'may not', NoteChange[]]>([
    ['delete', 'may', [{ kind: 'note.delete', value: {} }]],
    ['restore', 'may', [{ kind: 'note.restore', value: {} }]],
    ['put elsewhere', 'may', [{ kind: 'note.retarget', value: { target: TARGET } }]],
    ['write into', 'may not', [set]],
    ['tick', 'may not', [{ kind: 'note.concern.add', value: { concern: 'x' } }]],
    ['untick', 'may not', [{ kind: 'note.concern.remove', value: { concern: 'x' } }]],
    ['begin anew', 'may not', [{ kind: 'note.create', value: { target: TARGET, content: contentOf({}) } }]],
    ['delete and write into', 'may not', [{ kind: 'note.delete', value: {} }, set]],
  ])('is one that a page can %s: it %s', async (_, may, changes) => {
    const { calls, database, id } = await make();
    const result = (async () => calls['note.edit']({ id, changes }, HERE))();
    if (may === 'may') await result;
    else await expect(result).rejects.toThrow('a page may not change what a note says');
    expect(await kept(database)).toBe(may === 'may' ? 2 : 1);
  });

  test('is changed together with others by our own pages alone, all of them or none', async () => {
    const { calls, database, id } = await make();
    const add: NoteChange[] = [{ kind: 'note.concern.add', value: { concern: 'x' } }];
    const edit = (ids: string[], from: typeof HERE) => (async () => calls['notes.edit']({ ids, changes: add }, from))();
    await expect(edit([id], HERE)).rejects.toThrow('only our own pages');
    await expect(edit([id, 'x'.repeat(43)], OWN_PAGE)).rejects.toThrow('this note is not here');
    expect(await kept(database)).toBe(1);
    await edit([id], OWN_PAGE);
    expect((await readAllNotes(database)).map(({ concerns }) => concerns)).toEqual([['x']]);
  });

  test('can be edited from our own pages, all changes on top of each other', async () => {
    const { calls, database, id } = await make();
    await calls['note.edit'](
      { id, changes: [set, { ...set, value: { field: 'comment', to: 'sehr unklar' } }] },
      OWN_PAGE,
    );
    const note = await readNote(database, id);
    expect(note).toMatchObject({ comment: 'sehr unklar', alternatives: {}, rating: 'idea' });
    expect(note?.heads).toHaveLength(1);
  });

  test('cannot be put on another portal by a page', async () => {
    const { calls, database, id } = await make();
    const target: Target = { ...TARGET, page: { key: 'https://elsewhere.example/', title: '' } };
    const moving = { id, changes: [{ kind: 'note.retarget', value: { target } }] };
    await expect((async () => calls['note.edit'](moving, HERE))()).rejects.toThrow('only speak of itself');
    expect((await readNote(database, id))?.target).toEqual(TARGET);
  });

  test('cannot be deleted by another page', async () => {
    const { calls, database, id } = await make();
    const deletion = { id, changes: [{ kind: 'note.delete', value: {} }] };
    await expect((async () => calls['note.edit'](deletion, ELSEWHERE))()).rejects.toThrow('only speak of itself');
    expect((await readNote(database, id))?.deleted).toBe(false);
  });

  test('goes to its page as a mark, without what people wrote', async () => {
    const { calls, id } = await make();
    await calls['note.edit']({ id, changes: [set] }, OWN_PAGE);
    expect(await calls['marks.ofPage']({ page: TARGET.page.key, frame: '' }, HERE)).toEqual([
      { id, step: TARGET.step.key, frame: TARGET.frame, selectors: [], rating: 'idea', title: 'Idee' },
    ]);
  });

  test('has the same voice as its neighbour on the page, and another one elsewhere', async () => {
    const { calls, database } = await make();
    await calls['note.create']({ target: TARGET, content: {} }, HERE);
    const page = { key: 'https://other.example/', title: '' };
    await calls['note.create']({ target: { ...TARGET, page }, content: {} }, ELSEWHERE);
    const notes = await readAllNotes(database);
    const voices = Map.groupBy(notes, (note) => note.target.page.key);
    expect([...voices.values()].map((each) => new Set(each.map((note) => note.voice)).size)).toEqual([1, 1]);
    expect(new Set(notes.map((note) => note.voice)).size).toBe(2);
  });

  test('is not there before something is said of its place: only a draft is', async () => {
    const { calls, database } = await startBackground();
    await calls['panel.beginNote']({ target: TARGET, content: {} }, HERE);
    expect(await kept(database)).toBe(0);
    expect(await database.getAll('drafts')).toEqual([
      { key: expect.stringMatching(/^new:/), note: null, target: TARGET, content: {} },
    ]);
  });
});

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

test('what arrived after an editor was opened is not overwritten by it', async () => {
  const { calls, context, database } = await startBackground();
  await calls['note.create']({ target: TARGET, content: {} }, HERE);
  const [opened] = await readAllNotes(database);
  if (!opened) throw new Error('no note was made');
  const says: NoteChange = { kind: 'note.set', value: { field: 'comment', to: 'von nebenan' } };
  const other = { week: '2026-W47', voice: 'w'.repeat(22), salt: 'o'.repeat(22) };
  await append(context, [makeChange({ subject: opened.id, parents: opened.heads, says, ...other })]);
  const mine = (changes: NoteChange[], seen: string[]) =>
    calls['note.edit']({ id: opened.id, changes, seen }, OWN_PAGE);
  const now = await mine([set], opened.heads);
  const both = await readNote(database, opened.id);
  expect([both?.comment, ...(both?.alternatives.comment ?? [])].sort()).toEqual(['unklar', 'von nebenan']);
  expect(now).toEqual({ heads: [expect.stringMatching(/^[\w-]{43}$/)] });
  expect(both?.heads).toEqual(expect.arrayContaining(['heads' in Object(now) ? Object(now).heads[0] : '']));
  expect(both?.heads).toHaveLength(2);
});

test('two notes of the same place at the same time are two', async () => {
  const { calls, database } = await startBackground();
  const input = { target: TARGET, content: { rating: 'idea' } };
  await Promise.all([1, 2, 3].map(() => calls['note.create'](input, HERE)));
  expect(await readAllNotes(database)).toHaveLength(3);
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
