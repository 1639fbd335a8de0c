import { useId, useMemo } from 'preact/hooks';

/** One choice; those of the same `group` stand under its name. */
export interface SelectOption {
  value: string;
  label: string;
  group?: string;
  /** Its language, where it is not the field's. */
  lang?: string;
}

interface SelectProps {
  label: string;
  value: string;
  /** The same ones while they say the same: hundreds are not gone through again with each drawing. */
  options: readonly SelectOption[];
  onChoose(value: string): void;
  /** The language of the choices, where it is not the page's. */
  lang?: string;
  /** Id of what says more about the choice. */
  describedBy?: string;
}

/** A select field in KERN's markup. */
export function Select({ label, value, options, onChoose, lang, describedBy }: SelectProps) {
  const id = useId();
  const choices = useMemo(() => drawGroups(options), [options]);
  return (
    <div class="kern-form-input">
      <label class="kern-label kern-label--small" for={id}>
        {label}
      </label>
      <div class="kern-form-input__select-wrapper">
        <select
          id={id}
          class="kern-form-input__select"
          lang={lang}
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {choices}
        </select>
      </div>
    </div>
  );
}

function drawGroups(options: readonly SelectOption[]) {
  return [...Map.groupBy(options, ({ group = '' }) => group)].map(([group, members]) =>
    group ? (
      <optgroup key={group} label={group}>
        {members.map(drawOption)}
      </optgroup>
    ) : (
      members.map(drawOption)
    ),
  );
}

function drawOption({ value, label, lang }: SelectOption) {
  return (
    <option key={value} value={value} lang={lang}>
      {label}
    </option>
  );
}
