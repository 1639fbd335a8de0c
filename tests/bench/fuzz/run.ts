import { createRandom } from '#tests/bench/anchoring/random.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import type * as face from './face.ts';
import type { Format, Verdict } from './face.ts';
import { type BadFile, makeBad } from './formats.ts';
import { contentOf, wrongIn } from './judge.ts';
import { setTraps } from './traps.ts';

/** What the readers made of bad files. The last three must be 0. */
export interface FuzzFigures {
  inputs: number;
  /** All was whole. */
  accepted: number;
  /** Nothing was taken. */
  refused: number;
  /** What was whole was taken, and the rest was named. */
  repaired: number;
  /** Threw, or took longer than {@link TIME_MOST}. */
  crashed: number;
  /** Something was taken that is not authentic, or something that was there was lost without a word. */
  partial: number;
  /** A script ran, or what all objects are was changed. */
  executed: number;
}

/** A bad file that was not dealt with as it should, to find it again. */
export interface Failure {
  input: number;
  format: Format;
  how: string;
  what: string;
}

/** What is fuzzed: `face.ts`, or something in its place. */
export type Readers = Pick<typeof face, 'goodFiles' | 'read'>;

/** CPU seconds that reading one file may take; none of them is large. */
const TIME_MOST = 5;

/** Lets readers judge bad files, made of good ones by a seed, one after the other. */
export async function fuzz(
  { goodFiles, read }: Readers,
  { inputs, seed, onFailure }: { inputs: number; seed: number; onFailure: (failure: Failure) => void },
): Promise<FuzzFigures> {
  const random = createRandom(seed);
  const traps = setTraps();
  const good = await goodFiles();
  const contents = new Map<Uint8Array, string>();
  for (const format of ['randnotiz', 'age', 'json-ld'] as const)
    for (const file of good[format]) contents.set(file, contentOf(await read(format, new Uint8Array(file))));
  const figures: FuzzFigures = { inputs, accepted: 0, refused: 0, repaired: 0, crashed: 0, partial: 0, executed: 0 };
  // What reading the good ones did is not the first bad one's doing.
  traps.sprung();
  for (let input = 0; input < inputs; input += 1) {
    const bad = makeBad(good, random);
    const { kind, what } = await judge(bad, read, contents.get(bad.origin) ?? '', traps.sprung);
    figures[kind] += 1;
    if (what) onFailure({ input, format: bad.format, how: bad.how, what: `${kind}: ${what}` });
  }
  return figures;
}

async function judge(
  { format, bytes, forged }: BadFile,
  read: Readers['read'],
  content: string,
  sprung: () => boolean,
): Promise<{ kind: Exclude<keyof FuzzFigures, 'inputs'>; what?: string }> {
  const before = process.cpuUsage();
  let verdict: Verdict;
  try {
    verdict = await read(format, new Uint8Array(bytes));
  } catch (error) {
    return { kind: 'crashed', what: String(error) };
  }
  const { user, system } = process.cpuUsage(before);
  if (sprung()) return { kind: 'executed', what: 'a trap has sprung' };
  if (user + system > TIME_MOST * 1e6) return { kind: 'crashed', what: `${(user + system) / 1e6} s` };
  const wrong = 'taken' in verdict ? wrongIn(verdict.taken) : undefined;
  if (wrong) return { kind: 'partial', what: wrong };
  const lost = verdict.outcome === 'accepted' && !forged && contentOf(verdict) !== content;
  return lost ? { kind: 'partial', what: 'something is lost without a word' } : { kind: verdict.outcome };
}

/** `npm run -s bench -- fuzz`, with `--inputs N` or `--seed N` for others. What failed is said on the error output. */
export async function benchFuzz(options: readonly string[]): Promise<FuzzFigures> {
  const number = (name: string, otherwise: number) =>
    options.includes(name) ? Number(options[options.indexOf(name) + 1]) : otherwise;
  const code = await bundle('tests/bench/fuzz/face.ts', 'readers');
  const readers: Readers = new Function(`${code}; return readers;`)();
  return fuzz(readers, {
    inputs: number('--inputs', 10_000),
    seed: number('--seed', 5),
    onFailure: (failure) => console.error(JSON.stringify(failure)),
  });
}
