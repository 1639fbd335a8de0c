// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { ConcernPicker } from '@/components/editor/ConcernPicker';
import { type OwnConcernServices, OwnConcernsContext } from '@/components/editor/own-concerns';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { draw } from './draw';

const NOTHING = { de: '', en: '' };
const own = (key: string, label: string): OwnConcern => ({
  key: `own:${key}`,
  label: { ...NOTHING, de: label },
  phrases: { obstacle: NOTHING, strength: NOTHING },
});
const FILE = own('1', 'Digitale Akte');

/** The picker over these own concerns; `disk`: whether one can be added. */
async function open({ known = [], disk = 'sound' }: { known?: OwnConcern[]; disk?: 'sound' | 'full' } = {}) {
  const added: unknown[] = [];
  const changes: string[][] = [];
  const services: OwnConcernServices = {
    load: async () => known,
    async add(...said) {
      added.push(said);
      return disk === 'full' ? undefined : own('new', said[0]);
    },
  };
  const view = draw(
    <OwnConcernsContext value={services}>
      <ConcernPicker chosen={['barrier-extra-effort']} onChange={(concerns) => changes.push(concerns)} />
    </OwnConcernsContext>,
  );
  await act(async () => undefined);
  return { ...view, added, changes, labels: () => view.all('.rn-check').map((label) => label.textContent) };
}

describe('concerns that people added, in the picker', () => {
  test('stand behind what is chosen and quick, before the catalogue, and are ticked as others are', async () => {
    const { labels, click, changes } = await open({ known: [FILE] });
    expect(labels().indexOf('Digitale Akte')).toBe(3);
    click('Digitale Akte');
    expect(changes).toEqual([['barrier-extra-effort', 'own:1']]);
  });

  test('are found by typing', async () => {
    const { labels, type } = await open({ known: [FILE] });
    type('editor_find_concern', 'AKTE');
    expect(labels()).toContain('Digitale Akte');
  });
});

describe('a concern that is not there', () => {
  test('can be added: it is chosen, stands in the list, and the focus is on what was said', async () => {
    const { type, click, text, added, changes, labels, find, all } = await open();
    type('editor_find_concern', ' Digitale Akte ');
    click('concern_add(Digitale Akte)');
    await vi.waitFor(() => expect(text()).toContain('concern_added(Digitale Akte)'));
    expect(added).toEqual([['Digitale Akte', 'de']]);
    expect(changes).toEqual([['barrier-extra-effort', 'own:new']]);
    expect(labels()[0]).toBe('Digitale Akte');
    expect(document.activeElement?.textContent).toBe('concern_added(Digitale Akte)');
    const field = find('editor_find_concern');
    expect('value' in field && field.value).toBe('');
    expect(all('button')).toHaveLength(0);
  });

  test.each(['', '   ', 'mehraufwand', 'Digitale akte'])('is none where it is there already: %j', async (words) => {
    const { type, all } = await open({ known: [FILE] });
    type('editor_find_concern', words);
    expect(all('button')).toHaveLength(0);
  });

  test('can be added where others only have the word in them', async () => {
    const { type, has } = await open();
    type('editor_find_concern', 'Aufwand');
    expect(has('concern_add(Aufwand)')).toBe(true);
  });

  test('says so when it was not kept, and keeps what was typed', async () => {
    const { type, click, text, has, changes } = await open({ disk: 'full' });
    type('editor_find_concern', 'Digitale Akte');
    click('concern_add(Digitale Akte)');
    await vi.waitFor(() => expect(text()).toContain('concern_failed(Digitale Akte)'));
    expect([has('concern_add(Digitale Akte)'), changes]).toEqual([true, []]);
  });
});
