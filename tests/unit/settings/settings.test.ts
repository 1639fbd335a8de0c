import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, writeSettings } from '@/utils/settings';

/** Storage as the browser has it: keeps copies. */
function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
  };
}

describe('settings', () => {
  test.each([true, false])('that were kept are read again (%s)', async (toolbar) => {
    const kept = area();
    await writeSettings(kept, { toolbar });
    expect(await readSettings(kept)).toEqual({ toolbar });
    expect(Object.keys(kept.items)).toEqual(['settings']);
  });

  test.each<[string, Record<string, unknown>]>([
    ['were never kept', {}],
    ['are of another kind', { settings: 'toolbar' }],
    ['are null', { settings: null }],
    ['are a list', { settings: [] }],
    ['lack the toolbar', { settings: { dark: true } }],
    ['have a toolbar that is no yes or no', { settings: { toolbar: 'off' } }],
  ])('that %s have their defaults', async (_, items) => {
    expect(await readSettings(area(items))).toEqual({ toolbar: true });
  });

  test('of any shape can be read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        async (settings) => typeof (await readSettings(area({ settings }))).toolbar === 'boolean',
      ),
    );
  });
});
