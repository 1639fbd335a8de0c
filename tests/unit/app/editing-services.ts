import { vi } from 'vitest';
import type { EditingServices } from '@/utils/app/panel/editing';
import type { NoteContent } from '@/utils/domain/annotation';
import type { ChangeId, NoteChange } from '@/utils/domain/change';
import type { Draft } from '@/utils/storage';

export const NOTE = 'n'.repeat(43);
export const KEY = 'new:1';
export const CONCERN = 'barrier-extra-effort';

/** Services that remember what was asked of them; saving can be made to wait and to fail. */
export function fakeServices() {
  const created: Partial<NoteContent>[] = [];
  const edits: NoteChange[][] = [];
  const seenBy: ChangeId[][] = [];
  const drafts = new Map<string, Draft>();
  let broken = false;
  let gate: Promise<void> = Promise.resolve();
  const pass = async () => {
    await gate;
    if (broken) throw new Error('the disk is full');
  };
  const services: EditingServices = {
    async createNote({ content }) {
      await pass();
      created.push(content);
      return NOTE;
    },
    async editNote(_, changes, seen) {
      await pass();
      edits.push(changes);
      seenBy.push(seen);
      return [`head-${edits.length}`];
    },
    async keepDraft(draft) {
      drafts.set(draft.key, draft);
    },
    async dropDraft(key) {
      drafts.delete(key);
    },
  };
  return {
    services,
    created,
    edits,
    /** What each of the edits had seen. */
    seenBy,
    drafts,
    break: () => (broken = true),
    mend: () => (broken = false),
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
  };
}

/** So long that an editor saves what was typed. Wants fake timers. */
export const pause = () => vi.advanceTimersByTimeAsync(1_000);

/** Until all that was begun is done, with no time gone by. Wants fake timers. */
export const rest = () => vi.advanceTimersByTimeAsync(0);
