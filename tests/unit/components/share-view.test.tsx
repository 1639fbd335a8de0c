// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { listsOf } from '#tests/unit/review/tables.ts';
import type { ShareFile, ShareServices, TextForm } from '@/components/share/forms';
import type { Protecting } from '@/components/share/protecting';
import { ShareView } from '@/components/share/ShareView';
import { writeNotes } from '@/utils/app/share/write-file';
import type { Annotation } from '@/utils/domain/annotation';
import { findInNotes } from '@/utils/domain/check-notes';
import { ALL_NOTES, filterNotes, type IsOwn, type NoteFilter } from '@/utils/domain/filter';
import type { Along } from '@/utils/domain/sharing';
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

const isOwn: IsOwn = ({ voice }) => voice.startsWith('v');

/** The sharing page over these notes; what workers do in the extension is done here and now, but for packing. */
function shareAtOnce(notes: readonly Annotation[], filter: Partial<NoteFilter> = {}, protecting = PROTECTING) {
  const saved: ShareFile[] = [];
  const filters: NoteFilter[] = [];
  const along: Along[] = [];
  const services: ShareServices = {
    survey: async (by) => {
      const chosen = filterNotes(notes, by, isOwn);
      return {
        notes: chosen.length,
        finds: findInNotes(chosen).map((find) => ({ ...find, notes: find.notes.length })),
      };
    },
    write: async (form, choice) => {
      const chosen = filterNotes(notes, choice.filter, isOwn);
      along.push(choice.along);
      if (form !== 'randnotiz') return writeNotes(form, chosen, choice, { language: 'de', day: '2026-11-22' });
      return {
        name: 'randnotiz-2026-W47.randnotiz',
        type: 'application/zip',
        blob: new Blob(['PK']),
        shown: new Blob([chosen.map(({ id }) => `{"id":"${id}"}`).join('\n')]),
        notes: chosen.length,
        staying: 0,
      };
    },
    save: (file) => saved.push(file),
  };
  const view = (
    <ShareView
      lists={listsOf(notes, { ...ALL_NOTES, ...filter }, isOwn)}
      total={notes.length}
      version={notes}
      filter={{ ...ALL_NOTES, ...filter }}
      own={[]}
      onFilter={(each) => filters.push(each)}
      services={services}
      protecting={protecting}
      onBack={() => undefined}
    />
  );
  const drawn = draw(view);
  /** Waits until the file is written, looked through and shown. */
  const ready = () =>
    vi.waitFor(() => {
      expect(drawn.text()).not.toMatch(/share_packing|share_looking/);
      expect(drawn.all('pre')[0]?.textContent || drawn.all('iframe')[0]?.getAttribute('srcdoc')).toBeTruthy();
    });
  const press = async (words: string) => {
    drawn.click(words);
    await ready();
  };
  return { ...drawn, saved, filters, along, ready, press };
}

async function share(...asked: Parameters<typeof shareAtOnce>) {
  const view = shareAtOnce(...asked);
  await view.ready();
  return view;
}

const contentOf = async (file: ShareFile | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file?.blob.arrayBuffer());

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
