import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/utils/domain/change';
import { contentOf, materialise } from '@/utils/log';
import { anyHistory, change, creation, TARGET, withhold } from './changes';
import { aside, DELETE, set } from './note-changes';

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
