// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Protecting } from '@/components/share/protecting';
import { NOTES, PROTECTING, share } from './share-notes';

describe('a file for colleagues with a passphrase', () => {
  const protectedShare = async (protecting = PROTECTING) => {
    const view = await share(NOTES, {}, protecting);
    await view.press('share_for_colleagues');
    view.click('protect');
    return view;
  };

  test('is saved only when the passphrase was typed twice alike', async () => {
    const { type, click, text, find, saved } = await protectedShare();
    expect(text()).toContain('randnotiz-2026-W47.randnotiz.age');
    click('protect_save');
    expect(text()).toContain('protect_short');
    expect(document.activeElement).toBe(find('passphrase'));
    type('passphrase', 'Grünkohl');
    type('protect_again', 'Gruenkohl');
    expect(text()).not.toContain('protect_short');
    click('protect_save');
    expect(text()).toContain('protect_different');
    expect(document.activeElement).toBe(find('protect_again'));
    expect(saved).toEqual([]);
    type('protect_again', 'Gru\u0308nkohl');
    click('protect_save');
    await vi.waitFor(() => expect(text()).toContain('protect_saved'));
    expect(saved).toMatchObject([{ name: 'randnotiz-2026-W47.randnotiz.age' }]);
    expect(await saved[0]?.blob.text()).toBe('Grünkohl');
  });

  test('needs it once where it stands to be read', async () => {
    const { click, has, find, saved } = await protectedShare();
    click('protect_suggest');
    expect([has('protect_again'), find('passphrase').getAttribute('type')]).toEqual([false, 'text']);
    click('protect_save');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.blob.text()).toBe('sechs Wörter aus der Liste');
    click('passphrase_show');
    expect([has('protect_again'), find('passphrase').getAttribute('type')]).toEqual([true, 'password']);
  });

  test('says so when it did not work out, and saves nothing', async () => {
    const broken = { ...PROTECTING, protect: async () => Promise.reject(new Error('no memory')) };
    const { click, text, saved } = await protectedShare(broken);
    click('protect_suggest');
    click('protect_save');
    await vi.waitFor(() => expect(text()).toContain('protect_failed'));
    expect(saved).toEqual([]);
  });

  test('can be stopped while it is worked on', async () => {
    const waiting: Protecting = {
      ...PROTECTING,
      protect: (_, __, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    };
    const { click, text, has, saved } = await protectedShare(waiting);
    click('protect_suggest');
    click('protect_save');
    expect(text()).toContain('protect_working');
    click('import_stop');
    await vi.waitFor(() => expect(has('import_stop')).toBe(false));
    expect([text().includes('protect_failed'), saved.length]).toEqual([false, 0]);
  });
});
