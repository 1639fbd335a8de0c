// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import { contentOf, NOTES, share } from './share-notes';

describe('personal data', () => {
  const PERSONAL = [
    noteWith({ id: '1', comment: 'Frau Müller fragen, Tel. 030 1234567' }),
    noteWith({ id: '2', suggestion: 'Frau Müller anrufen' }),
  ];

  test('is blacked out unless somebody lets it be, in the preview and in the file', async () => {
    const { click, press, all, saved, text } = await share(PERSONAL);
    expect(text()).toContain('share_found_many(2)');
    expect(text()).toContain('share_find(kind_name, Müller)notes_many(2): editor_comment, editor_suggestion');
    expect(all('pre')[0]?.textContent).toContain('Frau ██████ fragen, Tel. ███ ███████');
    await press('share_leave');
    expect(all('pre')[0]?.textContent).toContain('Frau Müller fragen, Tel. ███ ███████');
    click('share_save');
    expect(await contentOf(saved[0])).toContain('Frau Müller anrufen');
    await press('share_black_out');
    expect(all('pre')[0]?.textContent).not.toContain('Müller');
    expect(PERSONAL[1]?.suggestion).toBe('Frau Müller anrufen');
  });

  test('is told to be looked for by eye where none was found', async () => {
    expect((await share(NOTES)).text()).toContain('share_found_none');
    expect((await share(NOTES)).text()).toContain('share_check_text');
  });

  test('comes bit by bit where there is much of it', async () => {
    const many = Array.from({ length: 30 }, (_, n) => noteWith({ id: `${n}`, comment: `Tel. 030 12345${n + 10}` }));
    const { all, click, has } = await share(many);
    expect(all('.rn-finds li')).toHaveLength(20);
    click('review_more(10)');
    expect([all('.rn-finds li').length, has('review_more(0)')]).toEqual([30, false]);
  });
});
