import { canonical, isAuthentic, isPlain, sha256Hex } from './authentic.ts';
import type { Taken, Verdict } from './face.ts';
import { isSoundNote } from './sound-note.ts';

/** What should not have been taken, by rules that are not the readers' own; `undefined` if all is well. */
export function wrongIn({ changes, attachments, catalogue, notes }: Taken): string | undefined {
  const forged = changes.find((change) => !isAuthentic(change));
  if (forged) return `a change is not authentic: ${JSON.stringify(forged).slice(0, 200)}`;
  if (new Set(changes.map(({ id }) => id)).size < changes.length) return 'a change is there twice';
  if (attachments.some(([name, bytes]) => sha256Hex(bytes) !== name)) return 'an attachment is not what its name says';
  if (!isPlain(catalogue)) return 'the catalogue has more in it than JSON';
  const odd = notes.find((note) => !isSoundNote(note));
  return odd ? `a note is not one: ${JSON.stringify(odd).slice(0, 200)}` : undefined;
}

/** All that was taken, as one text in which order does not count. */
export function contentOf(verdict: Verdict): string {
  if (!('taken' in verdict)) return '';
  const { changes, attachments, catalogue, notes } = verdict.taken;
  const sorted = [changes, attachments.map(([name]) => name), catalogue, notes].map((all) => all.map(canonical).sort());
  return canonical(sorted);
}
