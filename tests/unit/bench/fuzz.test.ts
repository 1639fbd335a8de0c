import { describe, expect, test } from 'vitest';
import * as face from '#tests/bench/fuzz/face.ts';
import { type Failure, type FuzzFigures, fuzz, type Readers } from '#tests/bench/fuzz/run.ts';
import { TRAP } from '#tests/bench/fuzz/traps.ts';

async function run(readers: Readers, inputs: number): Promise<{ figures: FuzzFigures; failures: Failure[] }> {
  const failures: Failure[] = [];
  const figures = await fuzz(readers, { inputs, seed: 7, onFailure: (failure) => failures.push(failure) });
  return { figures, failures };
}

test('300 bad files: none crashes a reader, gets something false through, or runs', async () => {
  const { figures, failures } = await run(face, 300);
  expect(failures).toEqual([]);
  expect(figures).toMatchObject({ inputs: 300, crashed: 0, partial: 0, executed: 0 });
  expect(figures.accepted + figures.refused + figures.repaired).toBe(300);
  for (const kind of ['accepted', 'refused', 'repaired'] as const) expect(figures[kind]).toBeGreaterThan(30);
}, 120_000);

describe('the fuzzer notices a reader that', () => {
  /** A reader that does something more, whatever it reads. */
  const spoiled = (change: (verdict: face.Verdict) => face.Verdict): Readers => ({
    goodFiles: face.goodFiles,
    read: async (...file) => change(await face.read(...file)),
  });

  const taking = (change: (taken: face.Taken) => face.Taken) =>
    spoiled((verdict) => ('taken' in verdict ? { ...verdict, taken: change(verdict.taken) } : verdict));

  test.each<[keyof FuzzFigures, string, Readers]>([
    [
      'crashed',
      'throws',
      spoiled(({ outcome }) => {
        if (outcome === 'refused') throw new Error('no');
        return { outcome: 'refused' };
      }),
    ],
    ['executed', 'runs what is in a file', spoiled(during(() => Reflect.get(globalThis, TRAP)?.()))],
    [
      'executed',
      'changes what all objects are',
      spoiled(during(() => Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true }))),
    ],
    [
      'partial',
      'takes changed changes',
      taking((taken) => ({ ...taken, changes: taken.changes.map((each) => ({ ...each, week: '2026-W01' })) })),
    ],
    ['partial', 'loses some of them', { ...face, read: loseAfterTheGoodOnes() }],
  ])(
    '%s: %s',
    async (kind, _, readers) => {
      expect((await run(readers, 60)).figures[kind]).toBeGreaterThan(0);
    },
    60_000,
  );
});

/** Leaves what was read as it is, and does something else. */
function during(act: () => void): (verdict: face.Verdict) => face.Verdict {
  return (verdict) => {
    act();
    return verdict;
  };
}

/** Reads the good files, which come first, as they are; of all others it leaves out a change. */
function loseAfterTheGoodOnes(): Readers['read'] {
  let good = 8;
  return async (...file) => {
    const verdict = await face.read(...file);
    good -= 1;
    if (good >= 0 || !('taken' in verdict)) return verdict;
    return { ...verdict, taken: { ...verdict.taken, changes: verdict.taken.changes.slice(1) } };
  };
}
