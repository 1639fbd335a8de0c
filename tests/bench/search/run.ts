import { slopeOf } from '#tests/bench/anchoring/slope.ts';
import { serviceNames } from '#tests/bench/generator/names.ts';
import { generateNotes } from '#tests/bench/generator/notes.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import type * as face from './face.ts';
import { measureSearch } from './measure.ts';

const SIZES = [1_000, 10_000, 100_000];

/** `npm run -s bench -- search`, with `--notes N` for one size. */
export async function benchSearch(options: readonly string[]) {
  const one = options.includes('--notes') ? [Number(options[options.indexOf('--notes') + 1])] : undefined;
  const code = await bundle('tests/bench/search/face.ts', 'search');
  const search: typeof face = new Function(`${code}; return search;`)();
  const sizes = (one ?? SIZES).map((size) => measureSearch(search, [...generateNotes(serviceNames(), size)]));
  const growth = (of: 'buildMs' | 'keystrokeP95') =>
    slopeOf(sizes.map((figures): [number, number] => [figures.notes, figures[of]]));
  return { sizes, ...(one ? {} : { buildExponent: growth('buildMs'), keystrokeExponent: growth('keystrokeP95') }) };
}
