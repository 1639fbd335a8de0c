// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import type { ShareFile, TextForm } from '@/components/share/forms';
import type { Protecting } from '@/components/share/protecting';
import { ShareView } from '@/components/share/ShareView';
import { writeFile } from '@/utils/app/review/files';
import type { Annotation } from '@/utils/domain/annotation';
import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';
import { draw } from './draw';

const GEWERBE = {
  ...TARGET,
  service: { key: 'gewerbe', name: 'Gewerbe' },
  page: { key: 'https://g.example/', title: 'G' },
};
const NOTES: Annotation[] = [
  noteWith({ id: '1', concerns: ['barrier-extra-effort'], rating: 'obstacle', comment: 'dreimal <b>dasselbe</b>' }),
  noteWith({ id: '2', concerns: ['measure-transparency'], rating: 'strength', severity: 0, affected: 'staff' }),
  noteWith({
    id: '3',
    target: GEWERBE,
    concerns: ['barrier-extra-effort'],
    suggestion: 'weglassen',
    week: '2026-W45',
    voice: 'w'.repeat(22),
  }),
];

/** Writes the passphrase where the protected content would be. */
const PROTECTING: Protecting = {
  suggest: () => 'sechs Wörter aus der Liste',
  nameOf: ({ name }) => `${name}.age`,
  protect: async (file, passphrase) => ({ ...file, name: `${file.name}.age`, blob: new Blob([passphrase]) }),
};

function share(notes: readonly Annotation[], filter: Partial<NoteFilter> = {}, protecting = PROTECTING) {
  const saved: ShareFile[] = [];
  const filters: NoteFilter[] = [];
  const view = (
    <ShareView
      notes={notes}
      filter={{ ...ALL_NOTES, ...filter }}
      isOwn={({ voice }) => voice.startsWith('v')}
      onFilter={(each) => filters.push(each)}
      write={(form, chosen) => writeFile(form, chosen, 'de', '2026-11-22')}
      pack={async (chosen) => ({
        name: 'randnotiz-2026-W47.randnotiz',
        type: 'application/zip',
        content: chosen.map(({ id }) => `{"id":"${id}"}`).join('\n'),
        size: 1234,
        blob: new Blob(['PK']),
        notes: chosen.length,
        staying: 0,
      })}
      protecting={protecting}
      save={(file) => saved.push(file)}
      onBack={() => undefined}
    />
  );
  return { ...draw(view), saved, filters };
}

describe('exactly this', () => {
  test.each<[string, string[], string, string]>([
    ['the table for Excel', [], '.csv', '\uFEFFLeistung;'],
    ['the plain table', ['share_for_programs', 'share_plain_csv'], '.csv', 'Leistung,'],
    ['a line for each note', ['share_for_programs', 'share_ndjson'], '.ndjson', '{"id":"1"'],
    ['Web Annotations', ['share_for_programs', 'share_web_annotation'], '.jsonld', '{\n  "@context"'],
    ['Excel after all', ['share_for_programs', 'share_for_excel'], '.csv', '\uFEFFLeistung;'],
  ])('saves what the preview shows: %s', (_, clicks, ending, beginning) => {
    const { click, all, saved, text } = share(NOTES);
    for (const words of clicks) click(words);
    const preview = all('pre')[0]?.textContent;
    expect(saved).toEqual([]);
    click('share_save');
    expect(saved).toHaveLength(1);
    const [file] = saved;
    expect([file?.content, file?.name.endsWith(ending)]).toEqual([preview, true]);
    expect(file?.content.startsWith(beginning)).toBe(true);
    expect(file?.size).toBe(new TextEncoder().encode(file?.content).length);
    expect(text()).toContain(`share_size(notes_many(3), ${Math.ceil((file?.size ?? 0) / 1_000)}, ${file?.name})`);
  });

  test('saves the report that stands in the frame, which may do nothing', () => {
    const { click, all, saved } = share(NOTES);
    click('share_as_report');
    click('share_save');
    const [frame] = all('iframe');
    expect([saved[0]?.content, saved[0]?.name]).toEqual([frame?.getAttribute('srcdoc'), 'randnotiz-2026-W47.html']);
    expect(frame?.getAttribute('sandbox')).toBe('');
  });

  test('saves nothing before the click, and says nothing of it; another file is not saved yet', () => {
    const { click, saved, text } = share(NOTES);
    click('share_for_programs');
    expect([saved, text().includes('share_saved')]).toEqual([[], false]);
    click('share_save');
    expect([saved.length, text().includes('share_saved')]).toEqual([1, true]);
    click('share_for_excel');
    expect(text()).not.toContain('share_saved');
  });

  test('never has voices, heads or days in the file', () => {
    const forms: readonly TextForm[] = ['excel', 'report', 'csv', 'ndjson', 'jsonld'];
    for (const form of forms) {
      const { content } = writeFile(form, NOTES, 'de', '2026-11-22');
      expect(content).not.toMatch(/[vw]{22}|2026-11-22/);
    }
  });

  test('packs for colleagues, and shows what is inside before it is saved', async () => {
    const { click, all, saved, text } = share(NOTES);
    click('share_for_colleagues');
    await vi.waitFor(() => expect(all('pre')[0]?.textContent).toBe('{"id":"1"}\n{"id":"2"}\n{"id":"3"}'));
    expect([saved, text().includes('share_staying')]).toEqual([[], false]);
    click('share_save');
    expect(saved[0]?.blob?.size).toBe(2);
  });

  test('has a preview that can be reached by keyboard, and draws a long file bit by bit', () => {
    const long = Array.from({ length: 30 }, (_, id) => noteWith({ id: `${id}`, comment: 'lang '.repeat(1_000) }));
    const { all, click, has, saved } = share(long);
    expect(all('.rn-preview')[0]?.tabIndex).toBe(0);
    expect(all('pre')[0]?.textContent).toHaveLength(100_000);
    click('share_preview_more');
    click('share_save');
    expect([all('pre')[0]?.textContent, has('share_preview_more')]).toEqual([saved[0]?.content, false]);
  });

  test('offers no file when there is no note', () => {
    const { text, has } = share([]);
    expect([text().includes('share_nothing'), has('share_save')]).toEqual([true, false]);
  });
});

describe('what leaves', () => {
  test.each<[string, Partial<NoteFilter>, string]>([
    ['a service', { service: 'gewerbe' }, 'weglassen'],
    ['a page', { page: 'https://g.example/' }, 'weglassen'],
    ['weeks', { to: '2026-W46' }, 'weglassen'],
    ['own notes', { own: true, concern: 'barrier-extra-effort' }, 'dreimal'],
  ])('is what the filter leaves: %s', (_, filter, words) => {
    const { click, saved, text } = share(NOTES, filter);
    expect(text()).toContain('review_of(1, notes_many(3))');
    click('share_save');
    expect(saved[0]?.content.trimEnd().split('\r\n')).toHaveLength(2);
    expect(saved[0]?.content).toContain(words);
  });

  test('says with each choice how many notes it leaves', () => {
    const { all, text } = share(NOTES);
    expect(all('option').map((each) => each.textContent)).toEqual([
      ...['review_all_services', 'Gewerbe (1)', 'Wohngeld (2)'],
      ...['review_all_concerns', 'Mehraufwand (2)', 'Transparenz (1)'],
      ...['share_all_pages', 'G (1)', 'Wohngeld (2)'],
      ...['share_first_week', 'review_week(45, 2026) (1)', 'review_week(47, 2026) (2)'],
      ...['share_last_week', 'review_week(45, 2026) (1)', 'review_week(47, 2026) (2)'],
    ]);
    expect(text()).toContain('share_own(2)');
  });

  test('asks for another filter, and not for what there is no choice of', () => {
    const { type, click, filters } = share(NOTES);
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
    const { has, text } = share(NOTES.slice(0, 2));
    expect([has('share_page'), has('share_from'), text().includes('share_own')]).toEqual([false, false, false]);
  });
});

describe('personal data', () => {
  const PERSONAL = [
    noteWith({ id: '1', comment: 'Frau Müller fragen, Tel. 030 1234567' }),
    noteWith({ id: '2', suggestion: 'Frau Müller anrufen' }),
  ];

  test('is blacked out unless somebody lets it be, in the preview and in the file', () => {
    const { click, all, saved, text } = share(PERSONAL);
    expect(text()).toContain('share_found_many(2)');
    expect(text()).toContain('share_find(kind_name, Müller)notes_many(2): editor_comment, editor_suggestion');
    expect(all('pre')[0]?.textContent).toContain('Frau ██████ fragen, Tel. ███ ███████');
    click('share_leave');
    expect(all('pre')[0]?.textContent).toContain('Frau Müller fragen, Tel. ███ ███████');
    click('share_save');
    expect(saved[0]?.content).toContain('Frau Müller anrufen');
    click('share_black_out');
    expect(all('pre')[0]?.textContent).not.toContain('Müller');
    expect(PERSONAL[1]?.suggestion).toBe('Frau Müller anrufen');
  });

  test('is told to be looked for by eye where none was found', () => {
    expect(share(NOTES).text()).toContain('share_found_none');
    expect(share(NOTES).text()).toContain('share_check_text');
  });

  test('comes bit by bit where there is much of it', () => {
    const many = Array.from({ length: 30 }, (_, n) => noteWith({ id: `${n}`, comment: `Tel. 030 12345${n + 10}` }));
    const { all, click, has } = share(many);
    expect(all('.rn-finds li')).toHaveLength(20);
    click('review_more(10)');
    expect([all('.rn-finds li').length, has('review_more(0)')]).toEqual([30, false]);
  });
});

describe('a file for colleagues with a passphrase', () => {
  const protectedShare = async (protecting = PROTECTING) => {
    const view = share(NOTES, {}, protecting);
    view.click('share_for_colleagues');
    await vi.waitFor(() => view.find('protect'));
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
    expect(await saved[0]?.blob?.text()).toBe('Grünkohl');
  });

  test('needs it once where it stands to be read', async () => {
    const { click, has, find, saved } = await protectedShare();
    click('protect_suggest');
    expect([has('protect_again'), find('passphrase').getAttribute('type')]).toEqual([false, 'text']);
    click('protect_save');
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.blob?.text()).toBe('sechs Wörter aus der Liste');
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
