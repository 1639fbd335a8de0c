import * as v from 'valibot';
import type { Recovery } from '@/utils/domain/recovery';

/** The part of `storage.local` that is needed here. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The key in `storage.local`. */
export const RECOVERY = 'recovery';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema: v.GenericSchema<unknown, Recovery> = v.object({
  restored: count,
  unreadable: count,
  emptied: v.optional(v.literal(true)),
});

/** What was found missing and nobody has read of yet. */
export async function readRecovery(area: Pick<Area, 'get'>): Promise<Recovery | undefined> {
  const parsed = v.safeParse(schema, (await area.get(RECOVERY))[RECOVERY]);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps what was found missing, with what was found before. */
export async function addRecovery(area: Area, found: Recovery): Promise<void> {
  const before = (await readRecovery(area)) ?? { restored: 0, unreadable: 0 };
  const all: Recovery = {
    restored: before.restored + found.restored,
    unreadable: before.unreadable + found.unreadable,
    ...((before.emptied || found.emptied) && { emptied: true }),
  };
  await area.set({ [RECOVERY]: all });
}

/** Somebody has read of it. */
export async function forgetRecovery(area: Pick<Area, 'remove'>): Promise<void> {
  await area.remove([RECOVERY]);
}
