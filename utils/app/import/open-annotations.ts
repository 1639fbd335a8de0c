import type { ImportProblem } from '@/components/import/outcome';
import type { Change, ChangeId } from '@/utils/domain/change';
import type { OpenedFile, Opening } from './open-file';

/** Answers which of these notes are here, deleted and erased ones among them. */
export type KnownNotes = (ids: readonly ChangeId[]) => Promise<ReadonlySet<ChangeId>>;

/** Has annotations read as changes, and leaves out what is here already. Rejects when the worker fails or is cancelled. */
export async function openAnnotations(file: Blob, { job, known, signal }: Opening): Promise<OpenedFile> {
  const read = await job('annotations', { file }, { signal });
  if ('error' in read) return { problem: read.error satisfies ImportProblem };
  const here = await known(read.notes.map(({ id }) => id));
  const { refused, named, lost } = read;
  return {
    kind: 'changes',
    // A foreign note that is here may say something else meanwhile; a copy of one of our own says nothing beside it.
    changes: read.notes.flatMap(({ id, changes }) => (here.has(id) ? changes.filter(isFirstHand) : changes)),
    others: { fresh: read.notes.length - here.size, known: here.size, refused, named, lost },
  };
}

function isFirstHand({ kind }: Change): boolean {
  return kind !== 'note.copy';
}
