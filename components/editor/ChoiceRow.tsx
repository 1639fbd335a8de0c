import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';

interface ChoiceRowProps<T> {
  legend: ComponentChildren;
  name: string;
  options: readonly { value: T; label: string }[];
  chosen: T | null;
  /** `null`: not said (any more). */
  onChoose(value: T | null): void;
  /** One must be chosen: no way back to "not said". */
  required?: true;
}

/** One of a few, as a row of real radio buttons; what was chosen can be taken back. */
export function ChoiceRow<T extends string | number>({
  legend,
  name,
  options,
  chosen,
  onChoose,
  required,
}: ChoiceRowProps<T>) {
  const { t } = useTexts();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const unsay = () => {
    // The button goes with what it took back.
    row.current?.querySelector('input')?.focus();
    onChoose(null);
  };
  return (
    <fieldset>
      <legend class="kern-label kern-label--small">{legend}</legend>
      <div ref={row} class="rn-pills">
        {options.map(({ value, label }) => (
          <label key={value} class="rn-pill">
            <input type="radio" name={`${name}${id}`} checked={chosen === value} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
        {chosen !== null && !required && (
          <button type="button" class="rn-link" onClick={unsay}>
            {t('editor_unsay')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
