import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Annotation } from '@/utils/domain/annotation';
import type { SpotOutline } from '@/utils/domain/spot-outline';
import { toExcelCsv } from '@/utils/formats';
import { FORMULAS, FORMULAS_AFTER_RETURN, FORMULAS_INSIDE, HARMLESS } from './formula-attacks';
import { anyNote, noteWith, replyWith, SECRET } from './notes';
import { readCsv } from './read-csv';
import { spotWith } from './spot-outlines';

const HEADINGS_DE =
  'Leistung;Adresse der Seite;Schritt;Art der Stelle;Wortlaut;Aspekte;Einschätzung;betrifft;Schweregrad;Kommentar;Vorschlag;Antworten;Woche;Problemstelle: Stand;Problemstelle: Entscheidung';
const COMMENT = 9;

function commentCell(comment: string): string | undefined {
  return readCsv(toExcelCsv([noteWith({ comment })], { language: 'de' }).slice(1))[1]?.[COMMENT];
}

it('begins with a byte order mark and German headings, and ends every line with CRLF', () => {
  expect(toExcelCsv([], { language: 'de' })).toBe(`\uFEFF${HEADINGS_DE}\r\n`);
});

it('has one note a line, in the language', () => {
  const note = noteWith({
    concerns: ['barrier-extra-effort', 'measure-transparency', 'eigener'],
    rating: 'clear',
    affected: 'both',
    severity: 4,
    comment: 'Zeile 1\nZeile "2"; Ende',
    replies: [replyWith(), replyWith({ text: 'Hier nicht.' })],
    alternatives: { comment: ['anders'] },
  });
  const read = (language: 'de' | 'en') => readCsv(toExcelCsv([note], { language }).slice(1));
  expect(read('de')[1]).toEqual([
    'Wohngeld',
    'https://portal.example/wohngeld',
    'Schritt 3 von 6: Einkommen',
    'Ganzer Schritt',
    '',
    'Mehraufwand, Transparenz, eigener',
    'geprüft, ohne Befund',
    'Beschäftigte und Antragstellende',
    '4 verhindert den Antrag',
    'Zeile 1\nZeile "2"; Ende\nanders',
    '',
    'Bei uns auch.\nHier nicht.',
    '2026-W47',
    '',
    '',
  ]);
  expect(read('en')[0]).toContain('Page address');
  expect(read('en')[1]?.slice(5, 9)).toEqual([
    'Extra effort, Transparency, eigener',
    'checked, nothing found',
    'staff and applicants',
    '4 prevents the application',
  ]);
});

describe('the problem spots of a note', () => {
  const NOTE = noteWith({ concerns: ['barrier-extra-effort'], rating: 'obstacle' });
  const cells = (note: Annotation, spots: readonly SpotOutline[]) =>
    readCsv(toExcelCsv([note], { language: 'de', spots }).slice(1))[1]?.slice(-2);

  test('stand in its row, with what was decided', () => {
    expect(cells(NOTE, [spotWith({ notes: [NOTE] })])).toEqual(['entschieden', 'Weglassen']);
  });

  test('are told apart by their concerns where it has several', () => {
    const note = { ...NOTE, concerns: ['barrier-extra-effort', 'measure-transparency'] };
    const spots = [
      spotWith({ notes: [note] }),
      spotWith({ notes: [note], concern: 'measure-transparency', status: 'discussed', decisions: [] }),
    ];
    expect(cells(note, spots)).toEqual([
      'Mehraufwand: entschieden\nTransparenz: in Beratung',
      'Mehraufwand: Weglassen',
    ]);
  });

  test('are empty where nobody said anything, or of other notes', () => {
    const silent = spotWith({ notes: [NOTE], status: 'open', decisions: [], offices: [] });
    expect(cells(NOTE, [silent, spotWith({ notes: [noteWith({ id: 'other' })] })])).toEqual(['', '']);
  });

  test.each(FORMULAS)('%j in a decision is no formula', (attack) => {
    const decisions = [{ decision: attack, reason: '' }];
    expect(cells(NOTE, [spotWith({ notes: [NOTE], decisions })])?.[1]).toBe(`'${attack}`);
  });
});

it('says with each concern which of its two phrases was chosen', () => {
  const note = noteWith({ concerns: ['barrier-extra-effort', 'measure-transparency'], rating: 'strength' });
  expect(readCsv(toExcelCsv([note], { language: 'de' }).slice(1))[1]?.slice(5, 7)).toEqual([
    'Mehraufwand · spart Arbeit, Transparenz · klar',
    'Stärke',
  ]);
});

describe('what a spreadsheet would take for a formula', () => {
  test.each(FORMULAS)('%j stands with an apostrophe', (attack) => {
    expect(commentCell(attack)).toBe(`'${attack}`);
  });

  test.each(FORMULAS_AFTER_RETURN)('%j stands with an apostrophe and its line break as LF', (attack) => {
    expect(commentCell(attack)).toBe(`'${attack.replace(/\r\n?/, '\n')}`);
  });

  test.each(FORMULAS_INSIDE)('%j would be one for another separator, and stands as %j', (attack, written) => {
    expect(commentCell(attack)).toBe(written);
  });

  test.each(HARMLESS)('%j stays as it is', (text) => {
    expect(commentCell(text)).toBe(text);
  });

  it('is defused in every column', () => {
    const evil = '=1';
    const note = noteWith({
      concerns: [evil],
      comment: evil,
      suggestion: evil,
      replies: [replyWith({ text: evil })],
      week: evil,
      target: {
        service: { key: evil, name: evil },
        page: { key: evil, title: evil },
        step: { key: evil, label: evil },
        frame: evil,
        selectors: [{ type: 'TextQuoteSelector', exact: evil }],
      },
    });
    const cells = readCsv(toExcelCsv([note], { language: 'de' }).slice(1))[1] ?? [];
    expect(cells.filter((cell) => cell === "'=1")).toHaveLength(9);
    expect(cells).not.toContain(evil);
  });
});

it('reads back cell by cell, whatever is written', () => {
  fc.assert(
    fc.property(fc.array(anyNote), fc.constantFrom('de', 'en'), (notes, language) => {
      const file = toExcelCsv(notes, { language });
      const kept = notes.filter((note) => !note.deleted);
      const rows = readCsv(file.slice(1));
      expect(rows).toHaveLength(kept.length + 1);
      expect(rows.every((row) => row.length === 15)).toBe(true);
      expect(rows.flat().some((cell) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell))).toBe(false);
      const comments = kept.map((note) =>
        [note.comment, ...(note.alternatives.comment ?? [])].filter(Boolean).join('\n'),
      );
      expect(rows.slice(1).map((row) => row[COMMENT]?.replaceAll("'", ''))).toEqual(
        comments.map((comment) => comment.replace(/\r\n?/g, '\n').replaceAll("'", '')),
      );
    }),
  );
});

it('takes along neither voice nor day nor salt nor heads, and no deleted note', () => {
  fc.assert(
    fc.property(fc.array(anyNote), (notes) => {
      expect(toExcelCsv(notes, { language: 'de' })).not.toContain(SECRET);
    }),
  );
  const gone = noteWith({ comment: 'weg', deleted: true });
  expect(toExcelCsv([gone], { language: 'de' })).toBe(`\uFEFF${HEADINGS_DE}\r\n`);
});
