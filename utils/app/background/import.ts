import type { ChangeId } from '@/utils/domain/change';
import type { Imported } from '@/utils/domain/imported';
import { takeBackChanges } from '@/utils/storage';
import { append } from './append';
import type { BackgroundContext } from './context';

/** Adds changes that came in a file, through the one door: all of them or, if one is wrong, none. */
export async function importChanges(context: BackgroundContext, changes: readonly unknown[]): Promise<Imported> {
  const { added, filled, notes } = await append(context, changes);
  const isNew = new Set(added);
  const newNotes = notes.filter(({ id }) => isNew.has(id));
  return {
    added,
    known: changes.length - added.length - filled.length,
    newNotes: newNotes.length,
    changedNotes: notes.length - newNotes.length,
    conflicts: notes.filter(({ alternatives }) => Object.keys(alternatives).length > 0).length,
    withheld: notes.filter(({ withheld }) => withheld > 0).length,
  };
}

/** Takes a whole import back. */
export async function takeBack(context: BackgroundContext, ids: readonly ChangeId[]): Promise<void> {
  await takeBackChanges(await context.database(), ids);
}
