import type { Reply } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { Said } from './said';

/** The replies to a note that nobody removed, in the order of the log. Who names a reply has seen it: ids are hashes. */
export function repliesOf(said: readonly Said[]): Reply[] {
  const removed = new Set(said.flatMap(({ note }) => (note.kind === 'reply.remove' ? [note.value.reply] : [])));
  return said.flatMap(({ change: { id, week, voice }, note }): Reply[] => {
    if (note.kind !== 'reply.add' || removed.has(id)) return [];
    const { text, author = '' } = note.value;
    return [{ id, text, author: signatureOf(said, id) ?? author, week, voice }];
  });
}

/** The name under a change: what its own voice signed it with last. `undefined` where nobody did. */
export function signatureOf(said: readonly Said[], id: ChangeId): string | undefined {
  const voice = said.find(({ change }) => change.id === id)?.change.voice;
  const names = said.flatMap(({ change, note }) =>
    note.kind === 'note.sign' && note.value.change === id && change.voice === voice ? [note.value.author] : [],
  );
  return names.at(-1);
}
