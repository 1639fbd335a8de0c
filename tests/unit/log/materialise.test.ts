import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NoteContent, TEXT_FIELDS } from '@/utils/domain/annotation';
import type { Change, NoteChange } from '@/utils/domain/change';
import { contentOf, differences, materialise } from '@/utils/log';
import { historyOf } from '@/utils/log/history';
import { readNoteChange } from '@/utils/log/read-note-change';
import { anyContent, anyEdit, anyHistory, chain, change, creation, TARGET, withhold } from './changes';

const set = (field: 'comment' | 'suggestion' | 'rating' | 'severity', to: string | number | null): NoteChange => ({
  kind: 'note.set',
  value: { field, to },
});
const add = (concern: string): NoteChange => ({ kind: 'note.concern.add', value: { concern } });
const remove = (concern: string): NoteChange => ({ kind: 'note.concern.remove', value: { concern } });
const DELETE: NoteChange = { kind: 'note.delete', value: {} };
const RESTORE: NoteChange = { kind: 'note.restore', value: {} };

/** Changes that each have seen the first one and nothing of each other, unless they name what they have seen. */
function aside(first: Change, notes: readonly NoteChange[], seen: readonly Change[] = [first]): Change[] {
  const parents = seen.map(({ id }) => id);
  return notes.map((note, index) => change(note, { subject: first.id, parents, salt: 100 + index + seen.length * 10 }));
}

function contentIn(changes: readonly Change[]): NoteContent | undefined {
  const note = materialise(changes);
  if (!note) return undefined;
  const { concerns, rating, affected, severity, comment, suggestion } = note;
  return { concerns, rating, affected, severity, comment, suggestion };
}

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

describe('concerns are a set in which adds win', () => {
  const first = creation({ concerns: ['a'] });
  const [removed = first] = aside(first, [remove('a')]);
  test.each<[string, Change[], string[]]>([
    ['removed knowingly: off', [first, removed], []],
    ['added elsewhere unknowingly: on', [first, removed, ...aside(first, [add('a')])], ['a']],
    ['added again after the removal: on', [first, removed, ...aside(first, [add('a')], [removed])], ['a']],
    [
      'added twice, removed by one who saw both: off',
      (() => {
        const adds = aside(first, [add('a'), add('a')]);
        return [first, ...adds, ...aside(first, [remove('a')], [first, ...adds])];
      })(),
      [],
    ],
    [
      'added twice, removed by one who saw one: on',
      (() => {
        const [one = first, two = first] = aside(first, [add('a'), add('a')]);
        return [first, one, two, ...aside(first, [remove('a')], [one])];
      })(),
      ['a'],
    ],
    ['another one removed: on', [first, ...aside(first, [remove('b')])], ['a']],
    ['several: sorted, once each', [first, ...aside(first, [add('c'), add('b'), add('c')])], ['a', 'b', 'c']],
  ])('%s', (_, changes, concerns) => {
    expect(materialise(changes)?.concerns).toEqual(concerns);
  });

  test('in every history: off only when some remover had seen each adding', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const { saw } = historyOf(changes);
        const concerns = materialise(changes)?.concerns ?? [];
        for (const each of changes) {
          const said = readNoteChange(each);
          if (said?.kind !== 'note.concern.add') continue;
          const { concern } = said.value;
          const takenBack = changes.some((other) => {
            const note = readNoteChange(other);
            return note?.kind === 'note.concern.remove' && note.value.concern === concern && saw(other.id, each.id);
          });
          if (!takenBack) expect(concerns).toContain(concern);
        }
      }),
    );
  });
});

describe('texts that nobody overwrote knowingly are all kept', () => {
  const first = creation({ comment: 'Anfang' });
  const [one = first, two = first] = aside(first, [set('comment', 'eins'), set('comment', 'zwei')]);

  test.each<[string, Change[], string[]]>([
    ['knowingly overwritten: gone', [first, one], ['eins']],
    ['written on two devices: both', [first, one, two], ['eins', 'zwei']],
    [
      'settled by one who saw both: one',
      [first, one, two, ...aside(first, [set('comment', 'drei')], [one, two])],
      ['drei'],
    ],
    [
      'further written by one who saw one: two',
      [first, one, two, ...aside(first, [set('comment', 'drei')], [one])],
      ['drei', 'zwei'],
    ],
    [
      'the same text twice: one',
      [first, ...aside(first, [set('comment', 'gleich'), set('comment', 'gleich')])],
      ['gleich'],
    ],
    ['another field: untouched', [first, ...aside(first, [set('suggestion', 'eins')])], ['Anfang']],
  ])('%s', (_, changes, texts) => {
    const note = materialise(changes);
    expect([note?.comment, ...(note?.alternatives.comment ?? [])].sort()).toEqual(texts);
  });

  test('in every history: each text stands in the note unless somebody saw it and wrote another', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const note = materialise(changes);
        const { saw } = historyOf(changes);
        for (const field of TEXT_FIELDS) {
          const writes = changes.flatMap((each) => {
            const said = readNoteChange(each);
            return said?.kind === 'note.set' && said.value.field === field
              ? [{ id: each.id, text: said.value.to }]
              : [];
          });
          const shown = [note?.[field], ...(note?.alternatives[field] ?? [])];
          expect(new Set(shown).size).toBe(shown.length);
          for (const { id, text } of writes)
            if (text !== '' && !writes.some((other) => saw(other.id, id))) expect(shown).toContain(text);
        }
      }),
    );
  });

  test.each(Array.from({ length: 8 }, (_, salt) => salt))('an emptied text is no version to show (%i)', (salt) => {
    const parents = [first.id];
    const emptied = change(set('comment', ''), { subject: first.id, parents, salt: 2 * salt + 1 });
    const written = change(set('comment', 'eins'), { subject: first.id, parents, salt: 2 * salt + 2 });
    const note = materialise([first, emptied, written]);
    expect([note?.comment, ...(note?.alternatives.comment ?? [])].filter((text) => text !== '')).toEqual(['eins']);
    expect(note?.alternatives.comment ?? []).not.toContain('');
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

describe('what cannot be read does not break a note', () => {
  const full = creation({ concerns: ['a'], comment: 'Anfang' });
  const unknown = { ...change(DELETE, { subject: full.id, parents: [full.id] }), kind: 'note.voted' };
  test.each<[string, Change[]]>([
    ['a kind of a newer version', [full, unknown]],
    ['a withheld text', [full, ...aside(full, [set('comment', 'geheim')]).map(withhold)]],
    ['a known kind with an unknown value', [full, { ...unknown, kind: 'note.set' }]],
    [
      'a field of a newer version',
      [full, { ...unknown, kind: 'note.set', payload: { salt: '', value: { field: 'mood', to: 1 } } }],
    ],
  ])('%s: the note is as it was, and the change is a head', (_, changes) => {
    const note = materialise(changes);
    expect(note).toMatchObject({ concerns: ['a'], comment: 'Anfang', deleted: false });
    expect(note?.heads).toEqual([changes.at(-1)?.id]);
  });

  test.each<[string, Change[]]>([
    ['nothing at all', []],
    ['edits alone', aside(full, [set('comment', 'x')])],
    ['a withheld beginning', [withhold(full), ...aside(full, [set('comment', 'x')])]],
    ['a beginning that is no note', [{ ...full, kind: 'service.create' }]],
    ['a beginning without a place', [{ ...full, payload: { salt: '', value: { content: {} } } }]],
  ])('there is no note without its beginning: %s', (_, changes) => {
    expect(materialise(changes)).toBeUndefined();
  });

  test('withholding any of the later changes leaves what the others say', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((changes) => fc.tuple(fc.constant(changes), fc.subarray(changes.slice(1)))),
        ([changes, hidden]) => {
          const note = materialise(changes.map((each) => (hidden.includes(each) ? withhold(each) : each)));
          expect(note?.heads).toEqual(materialise(changes)?.heads);
          expect(note?.target).toEqual(TARGET);
        },
      ),
    );
  });

  test('a second beginning within the same note says nothing', () => {
    const second = change(
      {
        kind: 'note.create',
        value: { target: TARGET, content: { ...contentOf({ concerns: ['z'], comment: 'fremd' }) } },
      },
      { subject: full.id, parents: [full.id] },
    );
    expect(materialise([full, second])).toMatchObject({ concerns: ['a'], comment: 'Anfang', alternatives: {} });
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
