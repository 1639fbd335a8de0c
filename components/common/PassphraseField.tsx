import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
  /** Whether it can be read. */
  shown: boolean;
  /** What is wrong with it, in words. */
  problem?: string | undefined;
  field: RefObject<HTMLInputElement | null>;
}

/** A field for a passphrase. What is wrong with it stands above it, and is read out with it. */
export function PassphraseField({ label, value, onInput, shown, problem, field }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div class="kern-form-input">
      <label class="kern-label kern-label--small" for={id}>
        {label}
      </label>
      {problem && (
        <p id={`${id}-problem`} class="rn-problem">
          {problem}
        </p>
      )}
      <input
        id={id}
        ref={field}
        class={problem ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
        {...(shown ? { type: 'text' } : { type: 'password' })}
        // The browser is not to keep it, correct it, or send it to a spelling service.
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
