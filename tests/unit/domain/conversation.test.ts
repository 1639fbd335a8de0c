import { describe, expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import type { Annotation, Reply } from '@/utils/domain/annotation';
import { conversationOf } from '@/utils/domain/conversation';

const isOwn = ({ voice }: Annotation) => voice === 'mine';
const reply = (id: string, voice: string): Reply => ({ id, text: id, author: '', week: '2026-W47', voice });

describe('what stands below a note', () => {
  test.each<[string, Partial<Annotation>, 'open' | 'given' | 'none', number]>([
    ['a note of somebody else', { voice: 'theirs' }, 'open', 0],
    ['one that others agree with', { voice: 'theirs', votes: ['a', 'b'] }, 'open', 2],
    ['one that one agrees with', { voice: 'theirs', votes: ['a', 'mine'] }, 'given', 2],
    ['a note of one’s own', { voice: 'mine', votes: ['a'] }, 'none', 1],
    ['one’s own that one agreed with all the same', { voice: 'mine', votes: ['mine'] }, 'given', 1],
  ])('%s', (_, part, vote, voices) => {
    expect(conversationOf(noteWith(part), isOwn)).toMatchObject({ vote, voices });
  });

  test('says which replies are one’s own, and what was withheld', () => {
    const note = noteWith({ replies: [reply('a', 'theirs'), reply('b', 'mine')], withheld: 2 });
    const { replies, withheld } = conversationOf(note, isOwn);
    expect([replies.map(({ id, own }) => [id, own]), withheld]).toEqual([
      [
        ['a', false],
        ['b', true],
      ],
      2,
    ]);
  });
});
