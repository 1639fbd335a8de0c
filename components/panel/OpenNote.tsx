import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { useStore } from '@/components/common/use-store';
import { ConversationView } from '@/components/conversation/ConversationView';
import { NoteEditor } from '@/components/editor/NoteEditor';
import type { Conversation } from '@/utils/domain/conversation';
import { type MessageKey, useTexts } from '@/utils/i18n';
import { EraseNote } from './EraseNote';
import { usePanelActions } from './services';
import type { EditedNote, NoteEditing } from './view-state';

const STATUS: Readonly<Record<EditedNote['status'], MessageKey | null>> = {
  unchanged: null,
  typing: 'editor_saving',
  saved: 'editor_saved',
  failed: 'editor_failed',
};

interface OpenNoteProps {
  editor: NoteEditing;
  /** What others said to it; `null` while it is new. */
  conversation: Conversation | null;
}

/** The note that is open in the panel. The focus goes to its heading, so that keyboards and screen readers are there. */
export function OpenNote({ editor, conversation }: OpenNoteProps) {
  const { t } = useTexts();
  const { closeEditor, remove } = usePanelActions();
  const { key, note, target, content, versions, settled, status } = useStore(editor);
  const heading = useRef<HTMLHeadingElement>(null);
  // At once: what opened the note is gone, and with it the focus.
  useLayoutEffect(() => heading.current?.focus(), [editor]);
  return (
    <section class="rn-stack">
      <div class="rn-row">
        <h2 ref={heading} tabIndex={-1} data-focus-home>
          {t(note ? 'editor_title' : 'editor_new_title')}
        </h2>
        <LinkButton onClick={closeEditor}>{t('editor_close')}</LinkButton>
        {note && <LinkButton onClick={() => remove(note)}>{t('panel_delete')}</LinkButton>}
      </div>
      {/* Another note has a list and versions of its own. */}
      <NoteEditor
        key={key}
        target={target}
        content={content}
        versions={versions}
        settled={settled}
        status={STATUS[status]}
        onChange={editor.change}
        onSettle={editor.settle}
        onUnsettle={editor.unsettle}
        onLeave={editor.flush}
      />
      {conversation && conversation.note === note && (
        <ConversationView key={note} conversation={conversation} field="shown" />
      )}
      {/* The one above is far away from whoever wrote the last text. */}
      <div>
        <Button onClick={closeEditor}>{t('editor_close')}</Button>
      </div>
      {note && <EraseNote key={note} note={note} />}
    </section>
  );
}
