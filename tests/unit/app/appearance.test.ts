import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MARK_PAINTS } from '@/utils/domain/mark-colour';
import type { Settings } from '@/utils/domain/settings';
import { highlightRule } from '@/utils/highlighting/highlight-rule';
import { readAllNotes, readChanges } from '@/utils/storage';
import { OWN_PAGE, pageAt, startBackground } from './background';
import { browserStub } from './browser-stub';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const HERE = pageAt(TARGET.page.key);

beforeEach(() => void vi.restoreAllMocks());

describe('what a page is told of the settings', () => {
  test('are the quick three in the language of the interface, as long as nothing is set', async () => {
    const { calls } = await startBackground();
    expect(await calls.appearance(null, HERE)).toEqual({
      toolbar: true,
      language: 'de',
      quick: [
        { id: 'barrier-extra-effort', label: 'Mehraufwand', obstacle: 'kostet extra', strength: 'spart Arbeit' },
        { id: 'measure-transparency', label: 'Transparenz', obstacle: 'unklar', strength: 'klar' },
        { id: 'arg-user-centricity', label: 'Nutzerzentrierung', obstacle: 'geht vorbei', strength: 'passt' },
      ],
    });
  });

  test('is what was set, in the language that was set, and never the name', async () => {
    const { calls } = await startBackground({
      toolbar: false,
      quick: ['measure-transparency', 'barrier-denglish', 'barrier-extra-effort'],
      catalogueLanguage: 'en',
      name: 'A. Beispiel',
    });
    const appearance = await calls.appearance(null, HERE);
    expect(appearance).toMatchObject({
      toolbar: false,
      language: 'en',
      quick: [{ label: 'Transparency', obstacle: 'unclear' }, { id: 'barrier-denglish' }, { strength: 'saves work' }],
    });
    expect(JSON.stringify(appearance)).not.toContain('Beispiel');
  });

  test('is said in the titles of marks too', async () => {
    const { calls } = await startBackground({ catalogueLanguage: 'en' });
    const content = { concerns: ['barrier-extra-effort'], rating: 'obstacle' };
    await calls['note.create']({ target: TARGET, content }, HERE);
    expect(await calls['marks.ofPage']({ page: TARGET.page.key, frame: '' }, HERE)).toMatchObject([
      { title: 'Extra effort · costs extra' },
    ]);
  });

  test.each(['yellow', 'underline'] as const)('is the colour of marks: %s', async (markColour) => {
    const insertCSS = vi.spyOn(browserStub.scripting, 'insertCSS');
    const { calls } = await startBackground({ markColour });
    await calls['paint.prepare']({ highlight: 'abcdefgh' }, HERE);
    const css = highlightRule('abcdefgh', MARK_PAINTS[markColour]);
    expect(insertCSS.mock.calls).toEqual([[{ target: { tabId: 1, frameIds: [0] }, css }]]);
  });
});

describe('the name', () => {
  const make = async (settings: Partial<Settings>, sender = HERE) => {
    const { calls, database } = await startBackground(settings);
    await calls['note.create']({ target: TARGET, content: { rating: 'idea' }, author: 'Fremd' }, sender);
    const changes: unknown[] = [];
    for await (const { change } of readChanges(database)) changes.push(change);
    return { notes: await readAllNotes(database), stored: JSON.stringify(changes) };
  };

  test('is off: a note has no author, not even an empty one in the log, whatever was asked for', async () => {
    const { notes, stored } = await make({});
    expect(notes).toMatchObject([{ author: '' }]);
    expect(stored).not.toContain('author');
  });

  test.each([
    ['the page', HERE],
    ['the panel', OWN_PAGE],
  ])('that was set stands in a note that %s begins, whatever it says itself', async (_, sender) => {
    const { notes, stored } = await make({ name: 'A. Beispiel' }, sender);
    expect(notes).toMatchObject([{ author: 'A. Beispiel' }]);
    expect(stored).not.toContain('Fremd');
  });
});
