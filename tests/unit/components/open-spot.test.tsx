// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { id, record, show } from './show-spots';

describe('an open spot', () => {
  const reply = { id: id('y'), text: 'Das habe ich gesagt.', author: '', week: '2026-W47', voice: 'you' };

  test('leads to its place', async () => {
    const { open, press, calls } = await show();
    await open();
    await press('place_open');
    expect(calls).toEqual([['open', id('a')]]);
  });

  test('asks about words that somebody else wants to have erased, and says which', async () => {
    const asked = record({ replies: [reply], erasureAsked: [reply.id] });
    const { open, press, calls, text, become, has } = await show({ records: [asked] });
    expect(text()).toContain('spots_erasure_asked');
    await open();
    expect(text()).toContain('erasure_askedDas habe ich gesagt.');
    await press('erasure_keep');
    expect(calls).toEqual([['decide', asked.id, 'keep']]);
    expect(text()).toContain('spots_erasure_kept');
    await become({ records: [record({ replies: [reply] })] });
    expect(has('erasure_follow')).toBe(false);
  });

  test('has one text erased, or all of them, after it was asked twice', async () => {
    const said = record({ replies: [reply], offices: ['Rechtsamt'] });
    const { open, press, calls, text, type } = await show({ records: [said] });
    await open();
    type('spots_erase_what', reply.id);
    await press('erase_want');
    expect(text()).toContain('spots_erase_one');
    await press('erase_no');
    expect(calls).toEqual([]);
    await press('erase_want');
    await press('erase_yes');
    type('spots_erase_what', '');
    await press('erase_want');
    expect(text()).toContain('spots_erase_all');
    await press('erase_yes');
    expect(calls).toEqual([
      ['erase', said.id, [reply.id]],
      ['erase', said.id, undefined],
    ]);
    expect(text()).toContain('spots_erased');
  });

  test('of which nobody said words has none to erase', async () => {
    const { open, has } = await show({ records: [record({ statuses: ['decided'] })] });
    await open();
    expect(has('erase_want')).toBe(false);
  });
});
