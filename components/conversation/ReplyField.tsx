import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { TextArea } from '@/components/editor/TextArea';
import { useTexts } from '@/utils/i18n';
import { useConversation } from './services';

interface ReplyFieldProps {
  note: string;
  start: 'focused' | 'quiet';
  /** Answers whether it was kept. */
  onReply(text: string): Promise<boolean>;
}

/** The field for a reply. What was typed is a draft until it is given: a closed panel loses nothing. */
export function ReplyField({ note, start, onReply }: ReplyFieldProps) {
  const { t } = useTexts();
  const { readDraft, keepDraft } = useConversation();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const focus = () => place.current?.querySelector('textarea')?.focus();
  const type = (typed: string) => {
    setText(typed);
    // What cannot be kept as a draft still stands in the field.
    keepDraft(note, typed).catch(() => undefined);
  };
  // Before the next key comes, which belongs into the field already.
  useLayoutEffect(() => {
    if (start === 'focused') focus();
  }, [note]);
  useEffect(() => {
    readDraft(note).then(
      // Who was quicker than the draft has lost neither.
      (draft) => setText((typed) => [draft, typed].filter(Boolean).join(' ')),
      () => undefined,
    );
  }, [note]);
  const give = async () => {
    const words = text.trim();
    if (words === '') focus();
    if (words === '' || sending) return;
    setSending(true);
    if (await onReply(words)) type('');
    setSending(false);
  };
  return (
    <div ref={place} class="rn-stack">
      <TextArea label={t('reply_label')} value={text} onInput={type} onLeave={() => undefined} />
      <div>
        <Button onClick={give}>{t('reply_give')}</Button>
      </div>
    </div>
  );
}
