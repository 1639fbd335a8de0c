// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { NoteLine } from '@/components/common/NoteLine';
import { NoteEditor } from '@/components/editor/NoteEditor';
import { EMPTY_CONTENT, type NoteContent, TEXT_MAX } from '@/utils/domain/annotation';
import { draw } from './draw';

/** An editor over a comment with versions, which settles as the real one does; and what it was asked. */
function open(versions: string[] = ['eins', 'zwei'], comment = versions[0] ?? '') {
  const settled: string[] = [];
  const typed: Partial<NoteContent>[] = [];
  function Editor() {
    const [content, setContent] = useState({ ...EMPTY_CONTENT, comment });
    const [isOpen, setOpen] = useState(true);
    const [isSettled, setSettled] = useState(false);
    return (
      <NoteEditor
        target={TARGET}
        content={content}
        versions={isOpen ? { comment: versions } : {}}
        settled={isSettled ? { comment: versions } : {}}
        status={null}
        onChange={(change) => {
          typed.push(change);
          setContent({ ...content, ...change });
          setSettled(false);
        }}
        onSettle={(field, text) => {
          settled.push(text);
          setContent({ ...content, [field]: text });
          setOpen(false);
          setSettled(true);
        }}
        onUnsettle={() => {
          setOpen(true);
          setSettled(false);
        }}
        onLeave={() => undefined}
      />
    );
  }
  const view = draw(<Editor />);
  const focused = () => document.activeElement?.textContent;
  return {
    ...view,
    settled,
    typed,
    focused,
    take: () => view.all('button').filter((b) => b.textContent === 'editor_take'),
  };
}

describe('several versions of a text', () => {
  test('stand side by side, each with its words, under the name of their field', () => {
    const { all, has, take } = open(['eins', 'zwei', 'drei']);
    expect(all('ol li p').map((each) => each.textContent)).toEqual(['eins', 'zwei', 'drei']);
    expect(all('legend').map((each) => each.textContent)).toContain('editor_versions(editor_comment)');
    const described = take().map((each) => document.getElementById(each.getAttribute('aria-describedby') ?? ''));
    expect(described.map((each) => each?.textContent)).toEqual(['eins', 'zwei', 'drei']);
    expect([has('editor_comment'), has('editor_suggestion')]).toEqual([false, true]);
  });

  test.each([0, 1])('are settled by taking one (%i)', (index) => {
    const { settled, take, find } = open();
    act(() => take()[index]?.click());
    expect(settled).toEqual([['eins', 'zwei'][index]]);
    expect(find('editor_comment')).toHaveProperty('value', ['eins', 'zwei'][index]);
  });

  test.each<[string[], string, string]>([
    [['eins', 'zwei'], 'editor_keep_both', 'eins\n\nzwei'],
    [['eins', ' zwei\n', 'drei'], 'editor_keep_all', 'eins\n\nzwei\n\ndrei'],
  ])('are settled by keeping all: %j', (versions, button, text) => {
    const { settled, click } = open(versions);
    click(button);
    expect(settled).toEqual([text]);
  });

  test('are not offered to be kept where one text cannot hold them', () => {
    const { has } = open(['x'.repeat(TEXT_MAX - 5), 'zu lang']);
    expect([has('editor_keep_both'), has('editor_sum_up')]).toEqual([false, true]);
  });

  test('are settled by one text that is written from them', () => {
    const { settled, click, type, typed, find } = open();
    click('editor_sum_up');
    expect(document.activeElement).toBe(find('editor_summary'));
    expect(typed).toEqual([{ comment: 'eins\n\nzwei' }]);
    type('editor_summary', 'eins und zwei');
    expect(settled).toEqual([]);
    click('editor_take_summary');
    expect(settled).toEqual(['eins und zwei']);
  });

  test('stay as they are when that is left off, and the focus is where it began', () => {
    const { settled, click, typed, focused, has } = open();
    click('editor_sum_up');
    click('editor_leave_off');
    expect([settled, typed.at(-1), focused(), has('editor_summary')]).toEqual([
      [],
      { comment: 'eins' },
      'editor_sum_up',
      false,
    ]);
  });

  test('show what was begun to be written the last time', () => {
    expect(open(['eins', 'zwei'], 'eins und').find('editor_summary')).toHaveProperty('value', 'eins und');
  });

  test('say what has come of them where the focus goes, and can be had back', () => {
    const { click, focused, take } = open();
    click('editor_keep_both');
    expect(focused()).toBe('editor_settled');
    click('undo');
    expect([focused(), take().length]).toEqual(['editor_versions(editor_comment)', 2]);
  });

  test('cannot be had back by that once somebody types on, and the focus stays in the text', () => {
    const { click, type, has, find } = open();
    click('editor_keep_both');
    find('editor_comment').focus();
    type('editor_comment', 'weiter');
    expect([has('undo'), document.activeElement === find('editor_comment')]).toEqual([false, true]);
  });
});

test.each<[string, object, boolean]>([
  ['one version', {}, false],
  ['several', { comment: ['zwei'] }, true],
])('a note in a list says whether it has %s', (_, alternatives, says) => {
  const { text } = draw(<NoteLine note={noteWith({ comment: 'eins', alternatives })} />);
  expect(text().includes('note_versions')).toBe(says);
});
