import { useId } from 'preact/hooks';

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose(value: string): void;
}

/** A select field in KERN's markup. */
export function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div class="kern-form-input">
      <label class="kern-label kern-label--small" for={id}>
        {label}
      </label>
      <div class="kern-form-input__select-wrapper">
        <select
          id={id}
          class="kern-form-input__select"
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
