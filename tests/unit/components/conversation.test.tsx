// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { ConversationView } from '@/components/conversation/ConversationView';
import { ConversationContext, type Saying } from '@/components/conversation/services';
import type { Conversation, ShownReply } from '@/utils/domain/conversation';
import { draw } from './draw';

const REPLY: ShownReply = { id: 'r', text: 'Bei uns auch.', author: '', week: '2026-W47', voice: 'v', own: false };
const EMPTY: Conversation = { note: 'n', replies: [], voices: 0, vote: 'open', erasure: 'none', withheld: 0 };

interface World {
  field?: 'shown' | 'asked';
  draft?: string;
  works?: () => boolean;
}

async function show(part: Partial<Conversation>, { field = 'shown', draft = '', works = () => true }: World = {}) {
  const said: Saying[] = [];
  const drafts: string[] = [];
  const decided: string[] = [];
  const services = {
    say: async (_: string, says: Saying) => {
      if (!works()) throw new Error('the background does not answer');
      said.push(says);
    },
    decide: async (_: string, decision: 'erase' | 'keep') => void decided.push(decision),
    readDraft: async () => draft,
    keepDraft: async (_: string, text: string) => void drafts.push(text),
  };
  const view = (now: Partial<Conversation>) => (
    <ConversationContext value={services}>
      <ConversationView conversation={{ ...EMPTY, ...now }} field={field} />
    </ConversationContext>
  );
  const drawn = draw(view(part));
  const settle = () => act(async () => undefined);
  await settle();
  return {
    ...drawn,
    said,
    decided,
    drafts,
    become: (now: Partial<Conversation>) => drawn.redraw(view(now)),
    press: async (words: string) => {
      drawn.click(words);
      await settle();
    },
    typed: () => drawn.all('textarea').map((each) => (each instanceof HTMLTextAreaElement ? each.value : '')),
  };
}

describe('a conversation', () => {
  test.each<[string, Partial<Conversation>, string[], string[]]>([
    ['a note without any', {}, ['vote_add', 'reply_give'], ['voices', 'replies_title', 'note_withheld']],
    ['one voice', { voices: 1 }, ['voices_one'], ['voices_own']],
    ['several', { voices: 3 }, ['voices_many(3)'], ['voices_many_own']],
    ['one’s own alone', { voices: 1, vote: 'given' }, ['voices_own', 'vote_remove'], ['vote_add']],
    ['one’s own among others', { voices: 3, vote: 'given' }, ['voices_many_own(3)', 'vote_remove'], ['vote_add']],
    ['a note of one’s own', { voices: 2, vote: 'none' }, ['voices_many(2)'], ['vote_add', 'vote_remove']],
    ['what was withheld', { withheld: 1 }, ['note_withheld'], []],
    [
      'a reply',
      { replies: [REPLY] },
      ['replies_title', 'Bei uns auch.', 'review_week(47, 2026)'],
      ['reply_remove', 'review_by'],
    ],
    [
      'a signed one',
      { replies: [{ ...REPLY, author: 'Kim' }] },
      ['review_by(Kim) · review_week(47, 2026)'],
      ['reply_own'],
    ],
    ['one’s own', { replies: [{ ...REPLY, own: true }] }, ['reply_own · review_week(47, 2026)', 'reply_remove'], []],
  ])('shows %s', async (_, part, shown, hidden) => {
    const { text } = await show(part);
    for (const words of shown) expect(text()).toContain(words);
    for (const words of hidden) expect(text()).not.toContain(words);
  });

  test('is agreed with, and no longer', async () => {
    const { press, become, said } = await show({});
    await press('vote_add');
    become({ voices: 1, vote: 'given' });
    await press('vote_remove');
    expect(said.map(({ kind }) => kind)).toEqual(['vote.add', 'vote.remove']);
  });

  test('takes a reply without the blanks around it, empties the field and drops the draft', async () => {
    const { type, press, said, drafts, typed, text } = await show({});
    type('reply_label', ' Hier nicht. ');
    await press('reply_give');
    expect(said).toEqual([{ kind: 'reply.add', value: { text: 'Hier nicht.' } }]);
    expect([drafts, typed()]).toEqual([[' Hier nicht. ', ''], ['']]);
    expect(text()).toContain('reply_added');
  });

  test('takes no empty reply, and leads to the field', async () => {
    const { type, press, said, all } = await show({});
    type('reply_label', '  ');
    await press('reply_give');
    expect([said, document.activeElement === all('textarea')[0]]).toEqual([[], true]);
  });

  test('goes on with what somebody had begun', async () => {
    const { typed } = await show({}, { draft: 'Bei uns' });
    expect(typed()).toEqual(['Bei uns']);
  });

  test('keeps what could not be said, and says so', async () => {
    const { type, press, typed, drafts, text } = await show({}, { works: () => false });
    type('reply_label', 'Hier nicht.');
    await press('reply_give');
    await press('vote_add');
    expect([typed(), drafts]).toEqual([['Hier nicht.'], ['Hier nicht.']]);
    expect(text()).toContain('reply_failed');
    expect(text()).toContain('notice_failed');
  });

  test('lets go of one’s own reply, and has it back with the same words', async () => {
    const { press, become, said, all, text } = await show({ replies: [REPLY, { ...REPLY, id: 'own', own: true }] });
    await press('reply_remove');
    become({ replies: [REPLY] });
    expect(text()).toContain('reply_removed');
    expect(document.activeElement?.textContent, 'the focus is where the way back is').toBe('reply_removed');
    await press('undo');
    expect(said).toEqual([
      { kind: 'reply.remove', value: { reply: 'own' } },
      { kind: 'reply.add', value: { text: 'Bei uns auch.' } },
    ]);
    expect(all('button').map((each) => each.textContent)).not.toContain('undo');
  });

  test('asks about a request to erase, and hands on what people decide', async () => {
    const { press, text, become, decided } = await show({ erasure: 'asked' });
    expect(text()).toContain('erasure_asked_why');
    await press('erasure_keep');
    await press('erasure_follow');
    expect(decided).toEqual(['keep', 'erase']);
    become({});
    expect(text()).not.toContain('erasure_asked');
  });

  test('in a long list shows its field when somebody wants it, and gives it the focus', async () => {
    const { press, all, has } = await show({}, { field: 'asked' });
    expect(has('reply_label')).toBe(false);
    await press('reply_want');
    expect(document.activeElement === all('textarea')[0]).toBe(true);
  });
});
