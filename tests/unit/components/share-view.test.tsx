// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import type { TextForm } from '@/components/share/forms';
import { writeNotes } from '@/utils/app/share/write-file';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import { contentOf, NOTES, share, shareAtOnce } from './share-notes';

describe('exactly this', () => {
  test.each<[string, string[], string, string]>([
    ['the table for Excel', [], '.csv', '\uFEFFLeistung;'],
    ['the plain table', ['share_for_programs', 'share_plain_csv'], '.csv', 'Leistung,'],
    ['a line for each note', ['share_for_programs', 'share_ndjson'], '.ndjson', '{"id":"1"'],
    ['Web Annotations', ['share_for_programs', 'share_web_annotation'], '.jsonld', '{\n  "@context"'],
    ['Excel after all', ['share_for_programs', 'share_for_excel'], '.csv', '\uFEFFLeistung;'],
  ])('saves what the preview shows: %s', async (_, clicks, ending, beginning) => {
    const { click, press, all, saved, text } = await share(NOTES);
    for (const words of clicks) await press(words);
    const preview = all('pre')[0]?.textContent;
    expect(saved).toEqual([]);
    click('share_save');
    expect(saved).toHaveLength(1);
    const [file] = saved;
    const content = await contentOf(file);
    expect([content, file?.name.endsWith(ending)]).toEqual([preview, true]);
    expect(content.startsWith(beginning)).toBe(true);
    const kilobytes = Math.ceil(new TextEncoder().encode(content).length / 1_000);
    expect(text()).toContain(`share_size(notes_many(3), ${kilobytes}, ${file?.name})`);
  });

  test('saves the report that stands in the frame, which may do nothing', async () => {
    const { click, press, all, saved } = await share(NOTES);
    await press('share_as_report');
    click('share_save');
    const [frame] = all('iframe');
    expect([await contentOf(saved[0]), saved[0]?.name]).toEqual([
      frame?.getAttribute('srcdoc'),
      'randnotiz-2026-W47.html',
    ]);
    expect(frame?.getAttribute('sandbox')).toBe('');
  });

  test('saves nothing before the click, and says nothing of it; another file is not saved yet', async () => {
    const { click, press, saved, text } = await share(NOTES);
    await press('share_for_programs');
    expect([saved, text().includes('share_saved')]).toEqual([[], false]);
    click('share_save');
    expect([saved.length, text().includes('share_saved')]).toEqual([1, true]);
    await press('share_for_excel');
    expect(text()).not.toContain('share_saved');
  });

  test('never has voices, heads or days in the file', async () => {
    const forms: readonly TextForm[] = ['excel', 'report', 'csv', 'ndjson', 'jsonld'];
    for (const form of forms) {
      const writing = { language: 'de', day: '2026-11-22' } as const;
      expect(await contentOf(writeNotes(form, NOTES, { kept: new Set() }, writing))).not.toMatch(/[vw]{22}|2026-11-22/);
    }
  });

  test('packs for colleagues, and shows what is inside before it is saved', async () => {
    const { click, press, all, saved, text } = await share(NOTES);
    await press('share_for_colleagues');
    expect(all('pre')[0]?.textContent).toBe('{"id":"1"}\n{"id":"2"}\n{"id":"3"}');
    expect([saved, text().includes('share_staying')]).toEqual([[], false]);
    click('share_save');
    expect(saved[0]?.blob.size).toBe(2);
  });

  test('has a preview that can be reached by keyboard, and draws a long file bit by bit', async () => {
    const long = Array.from({ length: 30 }, (_, id) => noteWith({ id: `${id}`, comment: 'lang '.repeat(1_000) }));
    const { all, click, press, has, saved } = await share(long);
    expect(all('.rn-preview')[0]?.tabIndex).toBe(0);
    expect(new TextEncoder().encode(all('pre')[0]?.textContent ?? '')).toHaveLength(100_000);
    await press('share_preview_more');
    click('share_save');
    expect([all('pre')[0]?.textContent, has('share_preview_more')]).toEqual([await contentOf(saved[0]), false]);
  });

  test('offers no file when there is no note', async () => {
    const { text, has } = shareAtOnce([]);
    expect([text().includes('share_nothing'), has('share_save')]).toEqual([true, false]);
  });
});

describe('what goes along on request', () => {
  test('is nothing by itself, only for colleagues, and each for itself', async () => {
    const { press, along, has } = await share(NOTES);
    expect(has('share_names')).toBe(false);
    await press('share_for_colleagues');
    await press('share_names');
    await press('share_past');
    expect(along.slice(-3)).toEqual([
      { names: false, past: false },
      { names: true, past: false },
      { names: true, past: true },
    ]);
  });
});

describe('what leaves', () => {
  test.each<[string, Partial<NoteFilter>, string]>([
    ['a service', { service: 'gewerbe' }, 'weglassen'],
    ['a page', { page: 'https://g.example/' }, 'weglassen'],
    ['weeks', { to: '2026-W46' }, 'weglassen'],
    ['own notes', { own: true, concern: 'barrier-extra-effort' }, 'dreimal'],
  ])('is what the filter leaves: %s', async (_, filter, words) => {
    const { click, saved, text } = await share(NOTES, filter);
    expect(text()).toContain('review_of(1, notes_many(3))');
    click('share_save');
    const content = await contentOf(saved[0]);
    expect(content.trimEnd().split('\r\n')).toHaveLength(2);
    expect(content).toContain(words);
  });

  test('says with each choice how many notes it leaves', async () => {
    const { all, text } = await share(NOTES);
    expect(all('option').map((each) => each.textContent)).toEqual([
      ...['review_all_services', 'Gewerbe (1)', 'Wohngeld (2)'],
      ...['review_all_concerns', 'Mehraufwand (2)', 'Transparenz (1)'],
      ...['review_all_ratings', 'Hindernis (1)', 'Stärke (1)'],
      ...['share_all_pages', 'G (1)', 'Wohngeld (2)'],
      ...['share_first_week', 'review_week(45, 2026) (1)', 'review_week(47, 2026) (2)'],
      ...['share_last_week', 'review_week(45, 2026) (1)', 'review_week(47, 2026) (2)'],
    ]);
    expect(text()).toContain('share_own(2)');
  });

  test('asks for another filter, and not for what there is no choice of', async () => {
    const { type, click, filters } = await share(NOTES);
    type('share_page', 'https://g.example/');
    type('share_from', '2026-W47');
    type('share_to', '2026-W45');
    click('share_own(2)');
    expect(filters).toEqual([
      { ...ALL_NOTES, page: 'https://g.example/' },
      { ...ALL_NOTES, from: '2026-W47' },
      { ...ALL_NOTES, to: '2026-W45' },
      { ...ALL_NOTES, own: true },
    ]);
    const { has, text } = await share(NOTES.slice(0, 2));
    expect([has('share_page'), has('share_from'), text().includes('share_own')]).toEqual([false, false, false]);
  });
});
