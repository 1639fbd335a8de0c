import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackgroundCalls } from '@/utils/messaging';
import { OWN_PAGE, startBackground } from './background';
import { ELSEWHERE, HERE, ID, kept, NOWHERE, SERVICE, SHOWN, WHERE } from './background-inputs';
import { asked, session } from './browser-stub';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

beforeEach(() => {
  asked.splice(0);
  session.clear();
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
