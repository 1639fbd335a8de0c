import { beforeEach, describe, expect, test, vi } from 'vitest';
import { offerContextMenu, runCommand, runContextMenu } from '@/utils/app/background/menu';
import type { Menus } from '@/utils/browser/types';
import { asked, browserStub, calls } from './browser-stub';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const TAB = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const LINK = 'https://portal.example/datenschutz';
const IMAGE = 'https://portal.example/lageplan.svg';

/** A click on one of our entries, in a frame (0: the page itself). */
function click(menuItemId: string, on: Partial<Menus.OnClickData> = {}): Menus.OnClickData {
  return { menuItemId, editable: false, modifiers: [], ...on };
}

beforeEach(() => {
  asked.splice(0);
  calls.splice(0);
});

describe('the menu of the browser', () => {
  test.each<[string, Partial<Menus.OnClickData>, number, string, unknown]>([
    ['selection', {}, 0, 'toolbar.focus', null],
    ['selection', { frameId: 3 }, 3, 'toolbar.focus', null],
    ['link', { linkUrl: LINK, frameId: 3 }, 3, 'place.note', { link: LINK }],
    ['link', {}, 0, 'place.note', {}],
    ['image', { srcUrl: IMAGE, linkUrl: LINK }, 0, 'place.note', { image: IMAGE }],
    ['field', { editable: true, frameId: 3 }, 3, 'place.note', { editable: true }],
    ['step', { frameId: 3 }, 0, 'step.note', null],
    ['pick', { frameId: 3 }, 3, 'picker.start', null],
  ])('leads from %s %o to frame %s: %s %o', async (item, on, frameId, name, input) => {
    await runContextMenu(click(item, on), TAB);
    expect(calls).toEqual([
      ['executeScript', { target: { tabId: 7, frameIds: [frameId] }, files: ['annotator.js'] }],
      ['tabs.sendMessage', 7, { randnotiz: name, input }, { frameId }],
    ]);
  });

  test.each<[string, typeof TAB | undefined]>([
    ['an entry of somebody else', TAB],
    ['selection', undefined],
  ])('does nothing for %s in %o', async (item, tab) => {
    await runContextMenu(click(item), tab);
    expect(calls).toEqual([]);
  });

  test('does nothing more in a page that the browser keeps for itself', async () => {
    vi.spyOn(browserStub.scripting, 'executeScript').mockRejectedValueOnce(new Error('not here'));
    await runContextMenu(click('pick'), TAB);
    expect(calls).toEqual([]);
  });

  test('offers an entry for each kind of place, after those from before are gone', async () => {
    await offerContextMenu();
    expect(asked[0]).toBe('menus.removeAll');
    expect(calls.filter(([name]) => name === 'menus.create')).toEqual(
      Object.entries({
        selection: ['selection'],
        link: ['link'],
        image: ['image'],
        field: ['editable'],
        step: ['page', 'frame'],
        pick: ['page', 'frame'],
      }).map(([id, contexts]) => ['menus.create', { id, title: 'de', contexts }]),
    );
  });
});

test.each<[string, string | undefined]>([
  ['focus-toolbar', 'toolbar.focus'],
  ['pick', 'picker.start'],
  ['something', undefined],
])('the command %s leads to %s in the page that is in front', async (command, name) => {
  vi.spyOn(browserStub.tabs, 'query').mockResolvedValueOnce([TAB]);
  await runCommand(command);
  expect(calls.flatMap(([, , message]) => message ?? [])).toEqual(name ? [{ randnotiz: name, input: null }] : []);
});
