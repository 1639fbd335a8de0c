import * as v from 'valibot';

/** The part of `storage.local` that is needed here. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The key in `storage.local`. */
const SAMPLES = 'samples';

const schema: v.GenericSchema<unknown, { imports: string[] }> = v.object({
  imports: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** The names under which the sample notes were read in and can be taken back; none where that is not known. */
export async function readSampleImports(area: Pick<Area, 'get'>): Promise<string[]> {
  const parsed = v.safeParse(schema, (await area.get(SAMPLES))[SAMPLES]);
  return parsed.success ? parsed.output.imports : [];
}

/** Keeps under which names they were read in; none forgets them. */
export async function keepSampleImports(area: Pick<Area, 'set' | 'remove'>, imports: readonly string[]): Promise<void> {
  if (imports.length > 0) await area.set({ [SAMPLES]: { imports: [...imports] } });
  else await area.remove([SAMPLES]);
}
