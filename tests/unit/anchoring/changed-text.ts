import fc from 'fast-check';
import type { TextEdit } from '@/utils/anchoring/text-edit';

/** Text of few letters, so that its pieces stand there more than once. */
export const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '€', ' '), maxLength: 400 });

/** A text, and what it became by edits that are ascending and apart. */
export interface ChangedText {
  before: string;
  after: string;
  edits: TextEdit[];
}

/** Makes one of a text: each number says how much stays, how much goes, and each string what comes. */
export function change(before: string, steps: readonly [stays: number, goes: number, comes: string][]): ChangedText {
  const edits: TextEdit[] = [];
  let after = '';
  let at = 0;
  for (const [stays, goes, comes] of steps) {
    const from = at + 1 + stays;
    const to = from + goes;
    if (to > before.length) break;
    after += before.slice(at, from) + comes;
    edits.push({ from, to, length: comes.length });
    at = to;
  }
  return { before, after: after + before.slice(at), edits };
}

/** Steps for {@link change}. */
export const steps = fc.array(
  fc.tuple(fc.nat(60), fc.nat(20), fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 20 })),
  {
    maxLength: 6,
  },
);
