import { useId } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';

interface TextAreaProps {
  label: string;
  value: string;
  /** Versions that others wrote without knowing of this one. */
  others: readonly string[];
  onInput(value: string): void;
  onLeave(): void;
}

/** A text of a note. Nobody's version disappears: others' stand below. */
export function TextArea({ label, value, others, onInput, onLeave }: TextAreaProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div class="kern-form-input">
      <label class="kern-label kern-label--small" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="kern-form-input__input"
        rows={3}
        maxLength={20_000}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {others.map((other) => (
        <p key={other} class="rn-muted">
          {t('editor_other_version')} {other}
        </p>
      ))}
    </div>
  );
}
