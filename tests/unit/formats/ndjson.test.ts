import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toNdjson } from '@/utils/formats';
import { anyNote, noteWith, replyWith, SECRET } from './notes';
import { spotWith } from './spot-outlines';

const NOTE = noteWith({
  concerns: ['barrier-extra-effort', 'eigener'],
  rating: 'obstacle',
  affected: 'staff',
  severity: 0,
  comment: 'Zeile 1\nZeile 2\u2028Zeile 3',
  alternatives: { comment: ['anders'] },
  replies: [replyWith()],
  target: {
    ...noteWith({}).target,
    selectors: [{ type: 'TextQuoteSelector', exact: 'im  Original', prefix: 'erneut ', suffix: ' einreichen' }],
  },
});

it('says what the note says, under plain keys', () => {
  expect(JSON.parse(toNdjson([NOTE], { language: 'de', spots: [spotWith({ notes: [NOTE] })] }))).toEqual({
    id: 'n-1_A',
    service: 'Wohngeld',
    serviceKey: 'leika:99107023017000',
    page: 'https://portal.example/wohngeld',
    step: 'Schritt 3 von 6: Einkommen',
    stepKey: 'einkommen',
    frame: '',
    kind: 'text',
    place: '„im Original“',
    quote: 'im Original',
    before: 'erneut ',
    after: ' einreichen',
    rating: 'obstacle',
    concerns: [
      { id: 'barrier-extra-effort', label: 'Mehraufwand', phrase: 'kostet extra' },
      { id: 'eigener', label: 'eigener', phrase: '' },
    ],
    affected: 'staff',
    severity: 0,
    comments: ['Zeile 1\nZeile 2\u2028Zeile 3', 'anders'],
    suggestions: [],
    replies: [{ text: 'Bei uns auch.', week: '2026-W48' }],
    week: '2026-W47',
    spots: [
      {
        concern: 'barrier-extra-effort',
        status: 'decided',
        decisions: [{ decision: 'Weglassen', reason: 'steht im Register' }],
        offices: ['Amt 50'],
      },
    ],
  });
});

it('has one note a line, whatever is written, and takes nothing else along', () => {
  fc.assert(
    fc.property(fc.array(anyNote), fc.constantFrom('de', 'en'), (notes, language) => {
      const file = toNdjson(notes, { language });
      const kept = notes.filter((note) => !note.deleted);
      const lines = file.split('\n').slice(0, -1);
      expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(
        kept.map(({ id, week }) => ({ id: id.toWellFormed(), week })),
      );
      expect(file).not.toContain(SECRET);
    }),
  );
});

function jqAvailable(): boolean {
  try {
    execFileSync('jq', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!jqAvailable())('jq (skipped where it is missing)', () => {
  const ask = (filter: string, input: string) => execFileSync('jq', ['-c', filter], { input, encoding: 'utf8' });

  test('reads every note', () => {
    const notes = fc.sample(anyNote, { numRuns: 300, seed: 1 });
    const ids = ask('.week', toNdjson(notes, { language: 'de' }))
      .trimEnd()
      .split('\n');
    expect(ids).toHaveLength(notes.filter((note) => !note.deleted).length);
  });

  test('reads texts as they were written', () => {
    expect(JSON.parse(ask('.comments', toNdjson([NOTE], { language: 'de' })))).toEqual([NOTE.comment, 'anders']);
    expect(ask('select(.rating == "strength")', toNdjson([NOTE], { language: 'de' }))).toBe('');
  });
});
