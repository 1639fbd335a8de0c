import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LinkButton, SubmitButton } from '@/components/common/Button';
import { TextInput } from '@/components/common/TextInput';
import { VIEW_NAME_MAX } from '@/utils/domain/named-view';
import { type MessageKey, useTexts } from '@/utils/i18n';

interface NameFormProps {
  label: string;
  first: string;
  /** Whether another view has this name. */
  isTaken(name: string): boolean;
  onSave(name: string): void;
  /** Where it was asked for: it takes the focus, and can be left. */
  onClose?(): void;
}

/** A name for a view: any words, but some, and not those of another one. */
export function NameForm({ label, first, isTaken, onSave, onClose }: NameFormProps) {
  const { t } = useTexts();
  const [name, setName] = useState(first);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focus = () => form.current?.querySelector('input')?.focus();
  // Before the next key comes, which belongs into the field already.
  useLayoutEffect(() => {
    if (onClose) focus();
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    const words = name.trim();
    const wrong = words === '' ? 'views_name_missing' : isTaken(words) ? 'views_name_taken' : null;
    setProblem(wrong);
    if (wrong) return focus();
    onSave(words);
  };
  return (
    <form ref={form} class="rn-stack" noValidate onSubmit={save}>
      <TextInput label={label} value={name} max={VIEW_NAME_MAX} onInput={setName} />
      <p role="alert" class={problem ? 'rn-problem' : 'rn-sr-only'}>
        {problem && t(problem)}
      </p>
      <div class="rn-row">
        <SubmitButton>{t('views_save')}</SubmitButton>
        {onClose && <LinkButton onClick={onClose}>{t('editor_leave_off')}</LinkButton>}
      </div>
    </form>
  );
}
