import * as v from 'valibot';
import { type NamedView, VIEW_NAME_MAX } from '@/utils/domain/named-view';

/** The part of `storage.local` that is needed here. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The key in `storage.local`. */
const VIEWS = 'views';

const schema: v.GenericSchema<unknown, NamedView> = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(VIEW_NAME_MAX)),
  // A place in our own page: it never leads anywhere else.
  address: v.pipe(v.string(), v.startsWith('#'), v.maxLength(10_000)),
});

/** The views that people gave names on this device. Each for itself: one that is not what it should be spoils no other. */
export async function readViews(area: Pick<Area, 'get'>): Promise<NamedView[]> {
  const kept = (await area.get(VIEWS))[VIEWS];
  return Array.isArray(kept) ? kept.flatMap((each) => (v.is(schema, each) ? v.parse(schema, each) : [])) : [];
}

/** Changes the views as they are now; answers those of before and after. */
export async function changeViews(
  area: Area,
  change: (views: readonly NamedView[]) => readonly NamedView[],
): Promise<{ before: NamedView[]; after: NamedView[] }> {
  const before = await readViews(area);
  const after = [...change(before)];
  await area.set({ [VIEWS]: after });
  return { before, after };
}
