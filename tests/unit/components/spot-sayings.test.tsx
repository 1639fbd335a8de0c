// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { id, record, show } from './show-spots';

describe('what is said of a spot', () => {
  const concern = 'barrier-extra-effort';

  test('status, decision and office are kept with what was seen, and it says so', async () => {
    const seen = { [id('r')]: [id('h')] };
    const { open, type, press, calls, text } = await show({ records: [record({ statuses: ['discussed'] })] });
    await open();
    type('spots_status', 'decided');
    type('spots_decision', ' Kopie genügt. ');
    type('spots_reason', 'Weniger Wege.');
    await press('spots_decision_save');
    type('spots_office', 'Fachstelle');
    await press('spots_office_save');
    expect(calls).toEqual([
      ['say', concern, { kind: 'spot.status', value: { to: 'decided' } }, seen],
      ['say', concern, { kind: 'spot.decide', value: { decision: 'Kopie genügt.', reason: 'Weniger Wege.' } }, seen],
      ['say', concern, { kind: 'spot.office', value: { to: 'Fachstelle' } }, seen],
    ]);
    expect(text()).toContain('spots_saved');
  });

  test('what two people decided unknowingly stands side by side, and either can be taken', async () => {
    const decisions = [
      { decision: 'Kopie genügt.', reason: '' },
      { decision: 'Original bleibt.', reason: 'Das Gesetz verlangt es.' },
    ];
    const { open, all, press, value, text } = await show({ records: [record({ decisions })] });
    await open();
    expect(all('.rn-version')).toHaveLength(2);
    expect(text()).toContain('spots_versions');
    await press('editor_take');
    expect(value('spots_decision')).toBe('Kopie genügt.');
  });

  test('nothing that was typed is lost when it could not be kept', async () => {
    const { open, type, press, value, text, calls } = await show({ works: () => false });
    await open();
    type('spots_decision', 'Kopie genügt.');
    await press('spots_decision_save');
    expect([value('spots_decision'), calls]).toEqual(['Kopie genügt.', []]);
    expect(text()).toContain('deeds_failed');
  });

  test('votes are given and taken back', async () => {
    const { open, press, become, calls } = await show();
    await open();
    await press('vote_add');
    await become({ records: [record({ votes: ['me'] })] });
    await press('vote_remove');
    expect(calls.map(([, , says]) => says)).toEqual([
      { kind: 'spot.vote.add', value: {} },
      { kind: 'spot.vote.remove', value: {} },
    ]);
  });

  test('replies are given; one’s own can be deleted and had back', async () => {
    const reply = { id: id('y'), text: 'Bei uns auch.', author: '', week: '2026-W47', voice: 'me' } as const;
    const { open, type, press, become, calls } = await show();
    await open();
    await press('reply_give');
    type('reply_label', ' Bei uns auch. ');
    await press('reply_give');
    await become({ records: [record({ replies: [reply] })] });
    await press('reply_remove');
    expect(document.activeElement?.textContent).toBe('reply_removed');
    await press('undo');
    expect(calls.map(([, , says]) => says)).toEqual([
      { kind: 'spot.reply.add', value: { text: 'Bei uns auch.' } },
      { kind: 'spot.reply.remove', value: { reply: id('y') } },
      { kind: 'spot.reply.add', value: { text: 'Bei uns auch.' } },
    ]);
  });

  test('an answer to a guiding question needs its source', async () => {
    const { open, all, type, press, calls, text } = await show();
    await open();
    const wants = all('button').filter((each) => each.textContent?.startsWith('spots_answer_want'));
    expect(wants).toHaveLength(3);
    act(() => wants[1]?.click());
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    type('spots_answer', 'Eine Kopie reicht.');
    await press('spots_answer_save');
    expect([text().includes('spots_source_missing'), calls]).toEqual([true, []]);
    type('spots_source', '§ 1 der Ordnung');
    await press('spots_answer_save');
    expect(calls.map(([, , says]) => says)).toEqual([
      {
        kind: 'spot.answer.add',
        value: { question: 'evidence', text: 'Eine Kopie reicht.', source: '§ 1 der Ordnung' },
      },
    ]);
  });

  test('a link has an address of the web', async () => {
    const { open, type, press, calls, text } = await show();
    await open();
    type('spots_link_address', 'javascript:alert(1)');
    await press('spots_link_add');
    expect([text().includes('spots_link_wrong'), calls]).toEqual([true, []]);
    type('spots_link_address', 'https://musterstadt.example/');
    await press('spots_link_add');
    expect(calls.map(([, , says]) => says)).toEqual([
      { kind: 'spot.link.add', value: { address: 'https://musterstadt.example/', title: '' } },
    ]);
  });
});
