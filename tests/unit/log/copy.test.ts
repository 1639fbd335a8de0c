import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteContent } from '@/utils/domain/annotation';
import type { CopiedChange } from '@/utils/domain/change';
import { contentOf, materialise } from '@/utils/log';
import { changesToShare } from '@/utils/log/for-sharing';
import { anyContent, anyHistory, chain, change, creation, TARGET } from './changes';

const LEAVING = { names: 'without', kept: new Set<never>() } as const;

/** A copy of a note: how it stood, and its comment beside it. */
function copy(subject: string, { comment, ...content }: NoteContent, salt = 90) {
  const value = { target: TARGET, content: { ...content, comment: '', suggestion: '' } };
  const begun = change(
    { kind: 'note.copy', value: { says: { kind: 'note.create', value } } },
    { subject, parents: [subject], salt },
  );
  const says: CopiedChange = { kind: 'note.versions', value: { field: 'comment', texts: [comment] } };
  const text = change({ kind: 'note.copy', value: { says } }, { subject, parents: [begun.id], salt: salt + 1 });
  return [begun, text];
}

const first = creation({ rating: 'obstacle', concerns: ['barrier-extra-effort'] });
const own = chain(first, [{ kind: 'note.set', value: { field: 'comment', to: 'von hier' } }]);
const said = contentOf({ rating: 'obstacle', concerns: ['barrier-extra-effort'], comment: 'von hier', severity: 2 });
const copied = copy(first.id, said);

describe('a copy of a note', () => {
  test('stands in for it, under its id', () => {
    expect(materialise(copied)).toMatchObject({
      id: first.id,
      rating: 'obstacle',
      comment: 'von hier',
      severity: 2,
      alternatives: {},
      withheld: 0,
    });
  });

  test('says nothing beside it, whatever it said and whichever came first', () => {
    fc.assert(
      fc.property(anyHistory, anyContent, (changes, content) => {
        const [begun] = changes;
        if (!begun) return;
        const { heads: _, ...note } = materialise(changes) ?? { heads: [] };
        const both = materialise([...copy(begun.id, content), ...changes]);
        expect(both).toMatchObject(note);
        expect(both).toEqual(materialise([...changes, ...copy(begun.id, content)]));
      }),
    );
  });

  test('keeps what was written upon it when the note itself comes', () => {
    const edit = change(
      { kind: 'note.set', value: { field: 'suggestion', to: 'weglassen' } },
      { subject: first.id, parents: copied.map(({ id }) => id), salt: 95 },
    );
    expect(materialise([...copied, edit])).toMatchObject({ comment: 'von hier', suggestion: 'weglassen' });
    expect(materialise([...own, ...copied, edit])).toMatchObject({ comment: 'von hier', suggestion: 'weglassen' });
  });

  test('of two that say different things shows both', () => {
    const other = copy(first.id, { ...said, comment: 'später anders' }, 80);
    const note = materialise([...copied, ...other]);
    expect([note?.comment, ...(note?.alternatives.comment ?? [])].sort()).toEqual(['später anders', 'von hier']);
  });

  test('does not bring an erased note back', () => {
    const erasure = change({ kind: 'erase', value: { changes: [first.id] } }, { subject: first.id, salt: 70 });
    expect(materialise([...copied, erasure])).toBeUndefined();
  });

  test('leaves as notes do, and not at all beside the note itself', () => {
    const alone = changesToShare(copied, LEAVING) ?? [];
    expect(JSON.stringify(alone)).toContain('von hier');
    const kept = changesToShare(copied, { ...LEAVING, kept: new Set(['comment'] as const) }) ?? [];
    expect(JSON.stringify(kept)).not.toContain('von hier');
    expect(materialise(kept)).toMatchObject({ rating: 'obstacle', comment: '', withheld: 1 });
    const beside = changesToShare([...own, ...copy(first.id, { ...said, comment: 'nur hier' })], LEAVING) ?? [];
    expect(JSON.stringify(beside)).not.toContain('nur hier');
    expect(materialise(beside)).toMatchObject({ comment: 'von hier', withheld: 0 });
  });
});
