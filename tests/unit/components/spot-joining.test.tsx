// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import { HEAVY, id, LIGHT, note, show } from './show-spots';

describe('which notes mean the same place', () => {
  const key = (letter: string) => `${id(letter)} barrier-extra-effort`;
  const offers = [{ spots: [key('a'), key('b')], notes: [id('a'), id('b'), id('c')], why: 'near' as const }];

  test.each([
    ['spots_join', ['join', [id('a'), id('b'), id('c')]], ['part', [id('a')], [id('b'), id('c')]]],
    ['spots_keep_apart', ['part', [id('a')], [id('b'), id('c')]], ['join', [id('a'), id('b'), id('c')]]],
  ])('%s follows an offer, and is undone by its opposite', async (words, done, undone) => {
    const { press, text, calls } = await show({ notes: [LIGHT, ...HEAVY], offers });
    expect(text()).toContain('spots_offer(3)');
    await press(words);
    await press('undo');
    expect(calls).toEqual([done, undone]);
    expect(document.activeElement?.textContent).toBe('deeds_undone');
  });

  test('a note is parted from all others of its place, and brought back', async () => {
    const { open, press, calls } = await show({ notes: HEAVY });
    await open();
    await press('spots_part');
    await press('undo');
    expect(calls).toEqual([
      ['part', [id('b')], [id('c')]],
      ['join', [id('b'), id('c')]],
    ]);
  });

  test('a spot is joined by hand with another one of its step, and parted again', async () => {
    const { open, type, press, calls } = await show({ notes: [LIGHT, ...HEAVY] });
    await open();
    type('spots_same_as', key('a'));
    await press('spots_join');
    await press('undo');
    expect(calls).toEqual([
      ['join', [id('b'), id('c'), id('a')]],
      ['part', [id('b'), id('c')], [id('a')]],
    ]);
  });

  test('spots for other concerns, or on other steps, cannot be joined with it', async () => {
    const elsewhere = {
      ...TARGET,
      step: { key: '2', label: 'Schritt 2' },
      selectors: HEAVY[0]?.target.selectors ?? [],
    };
    const { open, has } = await show({
      notes: [
        LIGHT,
        note('d', 'Das Aktenzeichen steht nirgends', { target: elsewhere }),
        note('e', 'Die Frist steht nirgends', { concerns: ['measure-transparency'] }),
      ],
    });
    await open();
    expect(has('spots_same_as')).toBe(false);
  });

  test('a note that stands alone cannot be parted', async () => {
    const { open, has } = await show();
    await open();
    expect(has('spots_part')).toBe(false);
  });
});
