import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUICK_CHOICES } from '@/utils/catalogue/quick-choices';
import { MARK_COLOURS } from '@/utils/domain/mark-colour';
import { type CatalogueLanguage, languageOfCatalogue, type Settings } from '@/utils/domain/settings';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '@/utils/settings';

/** Storage as the browser has it: keeps copies. */
function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
  };
}

const OTHERS: Settings = {
  toolbar: false,
  quick: ['fear-surveillance', 'barrier-denglish', 'barrier-extra-effort'],
  quickOf: { 'musterstadt.wohngeld': ['cat:a', 'cat:b', 'barrier-extra-effort'] },
  catalogue: 'musterstadt.wohngeld',
  markColour: 'blue',
  name: 'A. Beispiel',
  catalogueLanguage: 'en',
};

const [EFFORT, TRANSPARENCY, USERS] = DEFAULT_SETTINGS.quick;

describe('settings', () => {
  test('have no name before somebody types one', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ name: '', toolbar: true, markColour: 'yellow' });
  });

  test.each([DEFAULT_SETTINGS, OTHERS])('that were kept are read again (%j)', async (settings) => {
    const kept = area();
    await writeSettings(kept, settings);
    expect(await readSettings(kept)).toEqual(settings);
    expect(Object.keys(kept.items)).toEqual(['settings']);
  });

  test.each<[string, Record<string, unknown>]>([
    ['were never kept', {}],
    ['are of another kind', { settings: 'toolbar' }],
    ['are null', { settings: null }],
    ['are a list', { settings: [] }],
    ['have nothing that is known', { settings: { dark: true } }],
  ])('that %s have their defaults', async (_, items) => {
    expect(await readSettings(area(items))).toEqual(DEFAULT_SETTINGS);
  });

  test.each<[keyof Settings, unknown]>([
    ['toolbar', 'off'],
    ['quick', 'barrier-extra-effort'],
    ['markColour', 'red;}*{display:none'],
    ['markColour', 'toString'],
    ['name', { toString: 1 }],
    ['name', 'x'.repeat(201)],
    ['name', '  \n '],
    ['catalogueLanguage', 'fr'],
    ['catalogue', 7],
    ['quickOf', { a: ['1', '2', '3', '4'] }],
    ['quickOf', 'none'],
  ])('fall back field by field: %s %j spoils no other', async (field, bad) => {
    const read = await readSettings(area({ settings: { ...OTHERS, [field]: bad } }));
    expect(read).toEqual({ ...OTHERS, [field]: DEFAULT_SETTINGS[field] });
  });

  test('of the version that knew the toolbar alone keep it', async () => {
    expect(await readSettings(area({ settings: { toolbar: false } }))).toEqual({ ...DEFAULT_SETTINGS, toolbar: false });
  });

  test.each<[string, unknown, readonly string[]]>([
    ['one that is gone', ['gone', 'barrier-denglish', USERS], [EFFORT, 'barrier-denglish', USERS]],
    ['one that has no phrases', ['question-why', TRANSPARENCY, USERS], [EFFORT, TRANSPARENCY, USERS]],
    [
      'one that stands there twice',
      ['barrier-denglish', 'barrier-denglish', USERS],
      ['barrier-denglish', TRANSPARENCY, USERS],
    ],
    ['one whose default is taken', ['gone', EFFORT, TRANSPARENCY], [USERS, EFFORT, TRANSPARENCY]],
    ['too few', ['barrier-denglish'], ['barrier-denglish', TRANSPARENCY, USERS]],
    ['too many', [USERS, TRANSPARENCY, EFFORT, 'barrier-denglish'], [USERS, TRANSPARENCY, EFFORT]],
    ['holes and numbers', [null, 7, USERS], [EFFORT, TRANSPARENCY, USERS]],
  ])('have three different quick concerns, whatever was kept: %s', async (_, quick, expected) => {
    expect((await readSettings(area({ settings: { quick } }))).quick).toEqual(expected);
  });

  test('of any shape can be read', async () => {
    const ids = fc.constantFrom('gone', 'question-why', ...QUICK_CHOICES.map(({ id }) => id));
    const settings = fc.oneof(fc.jsonValue(), fc.record({ quick: fc.array(fc.oneof(ids, fc.jsonValue())) }));
    await fc.assert(
      fc.asyncProperty(settings, async (any) => {
        const read = await readSettings(area({ settings: any }));
        expect(new Set(read.quick).size).toBe(3);
        for (const id of read.quick) expect(QUICK_CHOICES.some((entry) => entry.id === id)).toBe(true);
        expect(MARK_COLOURS).toContain(read.markColour);
        expect([typeof read.toolbar, typeof read.name]).toEqual(['boolean', 'string']);
      }),
    );
  });
});

test.each<[CatalogueLanguage, 'de' | 'en', 'de' | 'en']>([
  ['interface', 'de', 'de'],
  ['interface', 'en', 'en'],
  ['de', 'en', 'de'],
  ['en', 'de', 'en'],
])('the catalogue set to "%s" in an interface in %s speaks %s', (catalogueLanguage, language, spoken) => {
  expect(languageOfCatalogue({ ...DEFAULT_SETTINGS, catalogueLanguage }, language)).toBe(spoken);
});
