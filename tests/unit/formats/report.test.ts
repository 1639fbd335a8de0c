// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import { toReport } from '@/utils/formats';
import { html } from '@/utils/formats/report/markup';
import { MARKUP } from './markup-attacks';
import { anyNote, noteWith, SECRET } from './notes';
import { spotWith } from './spot-outlines';

const TARGET = noteWith({}).target;

function read(notes: readonly Annotation[], language: 'de' | 'en' = 'de'): Document {
  return new DOMParser().parseFromString(toReport(notes, { language }), 'text/html');
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());

/** A note that has this text wherever a text can stand. */
function noteFullOf(text: string): Annotation {
  return noteWith({
    concerns: [text],
    rating: 'obstacle',
    comment: text,
    suggestion: text,
    alternatives: { comment: [text] },
    week: text,
    target: {
      service: { key: text, name: text },
      page: { key: text, title: text },
      step: { key: text, label: text },
      frame: text,
      selectors: [{ type: 'TextQuoteSelector', exact: text, prefix: text, suffix: text }],
    },
  });
}

/** The elements of a document, by name, in their order. */
const elements = (page: Document) => [...page.querySelectorAll('*')].map(({ localName }) => localName);

test.each([
  ['de', '1.000'],
  ['en', '1,000'],
] as const)('counts in the report in %s have their thousands apart', (language, thousand) => {
  const notes = Array.from({ length: 1_000 }, () => noteWith({ rating: 'obstacle' }));
  const report = toReport(notes, { language });
  for (const shown of [`<dd>${thousand}</dd>`, `(${thousand})</li>`, `<td>${thousand}</td>`])
    expect(report).toContain(shown);
});

describe('what stands in the report', () => {
  const NOTES = [
    noteWith({
      id: '1',
      concerns: ['barrier-extra-effort'],
      rating: 'obstacle',
      affected: 'both',
      severity: 0,
      comment: 'Zeile 1\nZeile 2',
      alternatives: { comment: ['anders'] },
      suggestion: 'weglassen',
      week: '2026-W45',
      target: { ...TARGET, selectors: [{ type: 'TextQuoteSelector', exact: 'im Original', prefix: 'erneut ' }] },
    }),
    noteWith({ id: '2', concerns: ['barrier-extra-effort', 'measure-transparency'], rating: 'strength' }),
    noteWith({ id: '3', rating: 'obstacle', target: { ...TARGET, service: { key: 'g', name: 'Gewerbe' } } }),
    noteWith({ id: '4', rating: 'question', concerns: ['measure-transparency'] }),
    noteWith({ id: '5', deleted: true, comment: 'gelöscht' }),
  ];

  test('says in both languages how many notes, weeks and services are in it', () => {
    expect(texts(read(NOTES), 'main > section:first-of-type dd')).toEqual([
      '4',
      '45/2026 bis 47/2026',
      'Gewerbe (1)Wohngeld (3)',
    ]);
    const english = read(NOTES, 'en');
    expect([english.documentElement.lang, english.title]).toEqual(['en', 'Notes on online services']);
    expect(texts(english, 'main > section:first-of-type dd')[1]).toBe('45/2026 to 47/2026');
    expect(texts(read([NOTES[0] ?? noteWith({})]), 'main > section:first-of-type dd')[1]).toBe('45/2026');
  });

  test('counts concerns by service, obstacles and strengths apart', () => {
    const [head = [], , ...rows] = [...read(NOTES).querySelectorAll('tr')].map((row) => texts(row, 'th, td'));
    expect(head).toEqual(['Aspekt', 'Gewerbe', 'Wohngeld', 'Alle Leistungen']);
    expect(rows).toEqual([
      ['Mehraufwand', '–', '–', '1', '1', '1', '1'],
      ['Transparenz', '–', '–', '–', '1', '–', '1'],
      ['Ohne Aspekt', '1', '–', '–', '–', '1', '–'],
    ]);
  });

  test('puts many services into tables that fit on the paper, and loses none', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      noteWith({ id: `${n}`, rating: 'obstacle', target: { ...TARGET, service: { key: `s${n}`, name: `S${n}` } } }),
    );
    const tables = [...read(many).querySelectorAll('table')];
    const heads = tables.map((each) => texts(each, 'th[colspan]'));
    expect(heads.map(({ length }) => length)).toEqual([4, 4, 4, 1]);
    expect(heads.flat().sort()).toEqual([...many.map(({ target }) => target.service.name), 'Alle Leistungen'].sort());
  });

  test('has the notes by service and step, with all that was said', () => {
    const page = read(NOTES);
    expect(texts(page, 'article')).toHaveLength(4);
    expect(texts(page, 'h3')).toEqual(['Schritt 3 von 6: Einkommen', 'Schritt 3 von 6: Einkommen']);
    const first = [...page.querySelectorAll('article')].find((each) => each.textContent?.includes('weglassen'));
    expect(first && texts(first, 'h4, blockquote, dd')).toEqual([
      '− Hindernis: Mehraufwand · kostet extra',
      '… erneut im Original',
      'Beschäftigte und Antragstellende',
      '0 (kein Problem)',
      'Zeile 1 Zeile 2',
      'anders',
      'weglassen',
      '45/2026',
    ]);
    expect(page.body.textContent).not.toContain('gelöscht');
  });

  test('is a report without notes too', () => {
    expect(texts(read([]), 'dd')).toEqual(['0']);
    expect(read([]).querySelector('table')).toBeNull();
  });
});

describe('problem spots in the report', () => {
  const NOTE = noteWith({
    concerns: ['barrier-extra-effort'],
    target: { ...TARGET, selectors: [{ type: 'TextQuoteSelector', exact: 'im Original', prefix: 'erneut ' }] },
  });
  const SPOT = spotWith({ notes: [NOTE, NOTE] });
  const section = (spots: readonly SpotOutline[], language: 'de' | 'en' = 'de') =>
    [
      ...new DOMParser()
        .parseFromString(toReport([NOTE], { language, spots }), 'text/html')
        .querySelectorAll('section'),
    ].find((each) => /^Prob/.test(each.querySelector('h2')?.textContent ?? ''));

  test('say place, notes, voices, how bad it is, how far it has come, what was decided, why, and where it went', () => {
    const spots = section([SPOT]);
    expect(spots && texts(spots, 'h3, blockquote, dd')).toEqual([
      'Mehraufwand',
      '… erneut im Original',
      'Wohngeld',
      'Schritt 3 von 6: Einkommen',
      '2 (− 2)',
      '3',
      '3 (2 bis 4)',
      'entschieden',
      'Weglassen',
      'steht im Register',
      'Amt 50',
    ]);
  });

  test('are in the order in which they come, in the language', () => {
    const other = { ...SPOT, concern: 'measure-transparency' };
    const spots = section([other, SPOT], 'en');
    expect(spots && texts(spots, 'h3')).toEqual(['Transparency', 'Extra effort']);
  });

  test('are left out where they are a single note of which nobody said anything', () => {
    const single: SpotOutline = { ...SPOT, notes: [NOTE], status: 'open', decisions: [], offices: [] };
    expect(section([single])).toBeUndefined();
    expect(section([{ ...single, status: 'done' }])).toBeDefined();
    expect(section([])).toBeUndefined();
  });

  test.each(MARKUP)('stay text: %j', (attack) => {
    const full = (text: string): SpotOutline => ({
      ...SPOT,
      concern: text,
      decisions: [{ decision: text, reason: text }],
      offices: [text],
    });
    const tags = (spot: SpotOutline) =>
      [...(section([spot])?.querySelectorAll('*') ?? [])].map((each) => each.localName);
    expect(tags(full(attack))).toEqual(tags(full('x')));
  });
});

describe('data stays text', () => {
  const harmless = elements(read([noteFullOf('x')]));

  test.each(MARKUP)('%j', (attack) => {
    const page = read([noteFullOf(attack)]);
    expect(elements(page)).toEqual(harmless);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: documents cannot hold it
    const shown = attack.toWellFormed().replace(/\u0000/g, '\uFFFD');
    expect(page.querySelector('h2 bdi')?.textContent).toBe(shown);
    expect(page.querySelector('mark')?.textContent).toBe(shown);
    expect(page.querySelector('th[scope="row"]')?.textContent).toBe(shown);
  });

  test('whatever is written, and nothing else comes along', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 5 }), (notes) => {
        const report = toReport(notes, { language: 'de' });
        const page = read(notes);
        expect(page.querySelectorAll('article')).toHaveLength(notes.filter(({ deleted }) => !deleted).length);
        expect(page.querySelectorAll('script, img, a, link, iframe, form, base')).toHaveLength(0);
        expect(report).not.toContain(SECRET);
      }),
    );
  });

  test('in attributes of a template too', () => {
    expect(html`<p title="${'"><b>\''}">${['<', html`<i>${'&'}</i>`, false, null, 0]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;b&gt;&#39;">&lt;<i>&amp;</i>0</p>',
    );
  });
});

test('may load and run nothing: the policy comes first and knows the style by its hash', async () => {
  const page = read([]);
  const [charset, policy] = page.head.children;
  expect(charset?.getAttribute('charset')).toBe('utf-8');
  const style = new TextEncoder().encode(page.querySelector('style')?.textContent ?? '');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', style));
  expect(policy?.getAttribute('content')).toBe(
    `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...digest))}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page.querySelectorAll('[style], [onclick], [src], [href]')).toHaveLength(0);
});
