import type { Change } from '@/utils/domain/change';
import { checkChange } from '@/utils/log';
import { type Appended, appendDurably } from '@/utils/storage';
import type { BackgroundContext } from './context';

/**
 * The one door: whatever becomes part of the log comes through here and is checked, whoever sends it. All or nothing;
 * rejects with the first thing that is wrong.
 */
export async function append(context: BackgroundContext, changes: readonly unknown[]): Promise<Appended> {
  const checked = changes.map((input): Change => {
    const result = checkChange(input);
    if ('error' in result) throw new Error(result.error);
    return result.parsed;
  });
  const day = context.today();
  const database = await context.database();
  return appendDurably(
    database,
    context.journal,
    checked.map((change) => ({ change, day })),
  );
}
