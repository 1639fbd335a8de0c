import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { TEXT_MAX } from '@/utils/domain/annotation';

interface TextAreaProps {
  label: string;
  value: string;
  onInput(value: string): void;
  onLeave(): void;
  /** What stands below it. */
  children?: ComponentChildren;
}

/** A text of a note, to be typed. */
export function TextArea({ label, value, onInput, onLeave, children }: TextAreaProps) {
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
        maxLength={TEXT_MAX}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {children}
    </div>
  );
}
