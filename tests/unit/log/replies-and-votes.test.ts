import { describe, expect, test } from 'vitest';
import type { Change, NoteChange } from '@/utils/domain/change';
import { materialise } from '@/utils/log';
import { change, creation, withhold } from './changes';

const first = creation();
const VOTE: NoteChange = { kind: 'vote.add', value: {} };
const UNVOTE: NoteChange = { kind: 'vote.remove', value: {} };

let salts = 0;
/** What somebody says who has seen these. */
function say(says: NoteChange, seen: readonly Change[] = [first], voice = 'v'): Change {
  salts += 1;
  return change(says, { subject: first.id, parents: seen.map(({ id }) => id), salt: salts, voice });
}
const reply = (text: string, seen?: readonly Change[], voice?: string) =>
  say({ kind: 'reply.add', value: { text } }, seen, voice);
const unsay = ({ id }: Change, seen?: readonly Change[]) => say({ kind: 'reply.remove', value: { reply: id } }, seen);
const sign = ({ id }: Change, author: string, seen: readonly Change[], voice?: string) =>
  say({ kind: 'note.sign', value: { change: id, author } }, seen, voice);

describe('replies', () => {
  const one = reply('Bei uns auch.', [first], 'w');
  const two = reply('Bei uns nicht.', [one]);

  test('stand in the order of the log, with all that is known of them', () => {
    expect(materialise([two, first, one])?.replies).toEqual([
      { id: one.id, text: 'Bei uns auch.', author: '', week: '2026-W47', voice: 'w'.repeat(22) },
      { id: two.id, text: 'Bei uns nicht.', author: '', week: '2026-W47', voice: 'v'.repeat(22) },
    ]);
  });

  test.each<[string, Change[], Change[]]>([
    ['removed', [one, two, unsay(one, [two])], [two]],
    ['removed, and the removing arrives first', [unsay(one, [two]), two, one], [two]],
    ['the same words once more after that', [one, unsay(one, [one]), two], [two]],
    ['withheld', [withhold(one), two], [two]],
    ['the removing is withheld', [one, withhold(unsay(one, [one]))], [one]],
    ['a reply to nothing is removed', [one, unsay(creation({ comment: 'x' }))], [one]],
  ])('are a set: %s', (_, changes, shown) => {
    expect(materialise([first, ...changes])?.replies.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  });

  test('leave what the note says alone', () => {
    expect(materialise([first, one, two])).toMatchObject({ comment: '', alternatives: {}, deleted: false });
  });
});

describe('votes', () => {
  const one = say(VOTE);
  const voices = (...changes: Change[]) => materialise([first, ...changes])?.votes.map((voice) => voice.slice(0, 1));

  test.each<[string, Change[], string[]]>([
    ['nobody', [], []],
    ['one', [one], ['v']],
    ['one voice twice is one', [one, say(VOTE)], ['v']],
    ['two voices', [say(VOTE, [first], 'w'), one], ['v', 'w']],
    ['taken back', [one, say(UNVOTE, [one])], []],
    ['taken back while it was given again elsewhere', [one, say(UNVOTE, [one]), say(VOTE, [one])], ['v']],
    ['taken back by somebody else', [one, say(UNVOTE, [one], 'w')], ['v']],
    ['withheld: there is nothing to withhold', [withhold(one)], ['v']],
  ])('one for each voice: %s', (_, changes, votes) => {
    expect(voices(...changes)).toEqual(votes);
  });
});

describe('names', () => {
  const answer = reply('Ja.', [first], 'w');

  test('stand under what their own voice wrote', () => {
    const changes = [first, answer, sign(first, 'A. Beispiel', [first]), sign(answer, 'B. Beispiel', [answer], 'w')];
    const note = materialise(changes);
    expect([note?.author, note?.replies[0]?.author]).toEqual(['A. Beispiel', 'B. Beispiel']);
  });

  test('cannot be put under what another voice wrote', () => {
    expect(materialise([first, sign(first, 'B. Beispiel', [first], 'w')])?.author).toBe('');
  });

  test('can be withheld without the text, and taken back', () => {
    const signed = sign(answer, 'B. Beispiel', [answer], 'w');
    expect(materialise([first, answer, withhold(signed)])?.replies).toMatchObject([{ text: 'Ja.', author: '' }]);
    expect(materialise([first, answer, signed, sign(answer, '', [signed], 'w')])?.replies[0]?.author).toBe('');
  });
});

test('a note knows the page that it was begun on, wherever it was put', () => {
  const value = materialise([first]);
  if (!value) throw new Error('no note');
  const target = { ...value.target, page: { key: 'https://other.example/', title: '' } };
  const moved = materialise([first, say({ kind: 'note.retarget', value: { target } })]);
  expect([moved?.begunOn, moved?.target.page.key]).toEqual([value.target.page.key, 'https://other.example/']);
});

test('a note says how much of it was withheld, and forgets that when it arrives', () => {
  const one = reply('Bei uns auch.');
  expect(materialise([first, withhold(one)])?.withheld).toBe(1);
  expect(materialise([first, withhold(one), one])?.withheld).toBe(0);
});
