import * as v from 'valibot';

/** More pairs than this nobody has decided on; older ones go first. */
const PAIRS_MAX = 2_000;

const schema = v.fallback(v.array(v.pipe(v.string(), v.maxLength(5_000))), []);

/** The part of `storage.local` that this needs. */
interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The pairs of services that somebody on this device said are two, as `pairOf` of `utils/review` names them. */
export async function readKeptApart(area: KeyValueArea): Promise<string[]> {
  const { keptApart } = await area.get('keptApart');
  return v.parse(schema, keptApart);
}

/** Keeps that a pair is two services, or lets it be offered again. */
export async function writeKeptApart(area: KeyValueArea, pair: string, as: 'apart' | 'offered'): Promise<void> {
  const others = (await readKeptApart(area)).filter((each) => each !== pair);
  await area.set({ keptApart: (as === 'apart' ? [...others, pair] : others).slice(-PAIRS_MAX) });
}
