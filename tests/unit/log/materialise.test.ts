import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteContent } from '@/utils/domain/annotation';
import type { Change, NoteChange } from '@/utils/domain/change';
import { contentOf, differences, materialise } from '@/utils/log';
import { anyContent, anyEdit, anyHistory, chain, creation, TARGET } from './changes';
import { add, aside, contentIn, DELETE, RESTORE, remove, set } from './note-changes';

test('a note stands where it was put last, and says what it said', () => {
  const first = creation({ comment: 'bleibt' });
  const target = { ...TARGET, selectors: [{ type: 'TextQuoteSelector' as const, exact: 'neu' }] };
  const [moved] = aside(first, [{ kind: 'note.retarget', value: { target } }]);
  if (!moved) throw new Error('no change');
  expect(materialise([moved, first])).toMatchObject({ target, comment: 'bleibt', heads: [moved.id] });
});

describe('a note is the same on every device that has the same changes', () => {
  test('in any order, with any repetitions', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((changes) =>
          fc.tuple(
            fc.constant(changes),
            fc.shuffledSubarray(changes, { minLength: changes.length }),
            fc.subarray(changes),
          ),
        ),
        ([changes, shuffled, twice]) => {
          expect(materialise([...twice, ...shuffled])).toEqual(materialise(changes));
        },
      ),
    );
  });

  test('whichever way three devices exchange what they have', () => {
    const parts = anyHistory.chain((changes) =>
      fc.tuple(fc.constant(changes), fc.subarray(changes), fc.subarray(changes), fc.subarray(changes)),
    );
    const merge = (one: readonly Change[], other: readonly Change[]) => [
      ...new Map([...one, ...other].map((each) => [each.id, each])).values(),
    ];
    fc.assert(
      fc.property(parts, ([, a, b, c]) => {
        const result = materialise(merge(merge(a, b), c));
        expect(materialise(merge(a, merge(b, c)))).toEqual(result);
        expect(materialise(merge(c, merge(b, a)))).toEqual(result);
        expect(materialise(merge(merge(a, b), merge(a, merge(b, c))))).toEqual(result);
      }),
    );
  });

  test('and what one device alone said is simply what it said last', () => {
    fc.assert(
      fc.property(anyContent, fc.array(anyEdit, { maxLength: 12 }), (content, edits) => {
        let expected = content;
        let deleted = false;
        for (const edit of edits) {
          if (edit.kind === 'note.delete') deleted = true;
          else if (edit.kind === 'note.restore') deleted = false;
          else if (edit.kind === 'note.set') expected = { ...expected, [edit.value.field]: edit.value.to };
          else if (edit.kind === 'note.concern.add')
            expected = { ...expected, concerns: [...expected.concerns, edit.value.concern] };
          else if (edit.kind === 'note.concern.remove') {
            const { concern } = edit.value;
            expected = { ...expected, concerns: expected.concerns.filter((each) => each !== concern) };
          }
        }
        const changes = chain(creation(content), edits);
        expect(contentIn(changes)).toEqual(contentOf(expected));
        expect(materialise(changes)).toMatchObject({ deleted, alternatives: {}, target: TARGET });
      }),
    );
  });
});

describe('deleting and restoring', () => {
  const first = creation();
  test.each<[string, NoteChange[], boolean]>([
    ['nothing of the kind', [], false],
    ['deleted', [DELETE], true],
    ['deleted and restored', [DELETE, RESTORE], false],
    ['deleted, restored, deleted', [DELETE, RESTORE, DELETE], true],
    ['deleted twice, restored once', [DELETE, DELETE, RESTORE], false],
    ['restored without having been deleted', [RESTORE], false],
    ['edited after it was deleted', [DELETE, set('comment', 'noch etwas')], true],
  ])('%s', (_, notes, deleted) => {
    expect(materialise(chain(first, notes))?.deleted).toBe(deleted);
  });
});

describe('differences', () => {
  test('turn the one content into the other, whatever they are', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (from, to) => {
        expect(contentIn(chain(creation(from), differences(from, to)))).toEqual(to);
      }),
    );
  });

  test.each<[string, Partial<NoteContent>, Partial<NoteContent>, NoteChange[]]>([
    ['nothing differs', { comment: 'x' }, { comment: 'x' }, []],
    ['a text', {}, { comment: 'x' }, [set('comment', 'x')]],
    ['a text is emptied', { comment: 'x' }, {}, [set('comment', '')]],
    ['a rating is taken back', { rating: 'idea' }, {}, [set('rating', null)]],
    ['severity 0 is not "not said"', {}, { severity: 0 }, [set('severity', 0)]],
    ['a concern for another', { concerns: ['a'] }, { concerns: ['b'] }, [add('b'), remove('a')]],
  ])('say no more than what differs: %s', (_, from, to, changes) => {
    expect(differences(contentOf(from), contentOf(to))).toEqual(changes);
  });
});

test('contentOf fills what is unsaid, and has each concern once, sorted', () => {
  expect(contentOf({ concerns: ['b', 'a', 'b'], severity: 0 })).toEqual({
    concerns: ['a', 'b'],
    rating: null,
    affected: null,
    severity: 0,
    comment: '',
    suggestion: '',
  });
});
