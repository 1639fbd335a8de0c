import { useId } from 'preact/hooks';

interface TextInputProps {
  label: string;
  value: string;
  /** The longest text, UTF-16 code units. */
  max: number;
  lang?: string;
  onInput(value: string): void;
}

/** A line of text, to be typed. */
export function TextInput({ label, value, max, lang, onInput }: TextInputProps) {
  const id = useId();
  return (
    <div class="kern-form-input">
      <label class="kern-label kern-label--small" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="kern-form-input__input"
        lang={lang}
        maxLength={max}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
