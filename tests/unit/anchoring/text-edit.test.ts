import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdits, type Replaced, trimEdits } from '@/utils/anchoring/text-edit';
import { change, repetitive, steps } from './changed-text';

/** What `after` must be, if `replaced` says what became of `before`. */
function replay(before: string, after: string, replaced: readonly Replaced[]): string {
  let made = '';
  let at = 0;
  for (const { from, to, start, end } of replaced) {
    made += before.slice(at, from) + after.slice(start, end);
    at = to;
  }
  return made + before.slice(at);
}

describe('edits of a text', () => {
  test('say after trimming what they said before', () => {
    fc.assert(
      fc.property(repetitive, steps, (text, list) => {
        const { before, after, edits } = change(text, list);
        expect(replay(before, after, trimEdits(edits, before, after))).toBe(after);
      }),
    );
  });

  test('are trimmed to what differs', () => {
    expect(trimEdits([{ from: 0, to: 9, length: 9 }], 'um 9 Uhr ', 'um 8 Uhr ')).toEqual([
      { from: 3, to: 4, start: 3, end: 4 },
    ]);
    expect(trimEdits([{ from: 1, to: 3, length: 2 }], 'gleich', 'gleich')).toEqual([]);
    expect(trimEdits([{ from: 0, to: 3, length: 5 }], 'aaa', 'aaaaa')).toEqual([{ from: 3, to: 3, start: 3, end: 5 }]);
  });

  test('that follow each other are told as one list', () => {
    fc.assert(
      fc.property(repetitive, fc.array(steps, { minLength: 1, maxLength: 5 }), (text, batches) => {
        let now = text;
        let known: Replaced[] = [];
        for (const list of batches) {
          const { before, after, edits } = change(now, list);
          known = composeEdits(known, trimEdits(edits, before, after));
          now = after;
          expect(replay(text, now, known)).toBe(now);
          known.slice(1).forEach(({ from, start }, index) => {
            expect(from).toBeGreaterThan(known[index]?.to ?? 0);
            expect(start).toBeGreaterThan(known[index]?.end ?? 0);
          });
        }
      }),
    );
  });
});
