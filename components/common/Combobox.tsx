import type { Ref } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { countSuggestions, useTexts } from '@/utils/i18n';
import { useCombobox } from './use-combobox';

/** Something that can be chosen; `hint` tells equal labels apart. */
export interface ComboboxOption {
  key: string;
  label: string;
  hint: string;
}

interface ComboboxProps {
  label: string;
  hint?: string;
  value: string;
  options: readonly ComboboxOption[];
  onInput(value: string): void;
  onChoose(key: string): void;
  /** Enter, with nothing pointed at: what was typed counts. */
  onEnter(): void;
  field: Ref<HTMLInputElement>;
}

/** A text field with suggestions below it. What is typed always counts, whether it was suggested or not. */
export function Combobox({ label, hint, value, options, onInput, onChoose, onEnter, field }: ComboboxProps) {
  const { t } = useTexts();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const take = (index: number) => {
    const option = options[index];
    if (option) onChoose(option.key);
    box.hide();
  };
  const box = useCombobox(root, options.length, take, onEnter);
  useEffect(() => list.current?.children[box.active]?.scrollIntoView({ block: 'nearest' }), [box.active]);
  return (
    <div ref={root} class="kern-form-input">
      <label class="kern-label kern-label--small" for={id}>
        {label}
      </label>
      {hint && (
        <p class="rn-muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        ref={field}
        class="kern-form-input__input"
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={box.open}
        aria-controls={box.open ? `${id}-list` : undefined}
        aria-activedescendant={box.active < 0 ? undefined : `${id}-${box.active}`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={(event) => {
          onInput(event.currentTarget.value);
          box.show();
        }}
        onClick={box.show}
        onKeyDown={box.press}
      />
      {box.open && (
        // The field keeps the focus: it is what keys speak to.
        <div
          ref={list}
          id={`${id}-list`}
          class="rn-listbox"
          role="listbox"
          aria-label={label}
          onMouseDown={(event) => event.preventDefault()}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field points at it with aria-activedescendant
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
            <div
              key={option.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === box.active}
              onClick={() => take(index)}
            >
              {option.label} <span class="rn-option-hint">{option.hint}</span>
            </div>
          ))}
        </div>
      )}
      <p role="status" class="rn-sr-only">
        {box.wanted && countSuggestions(t, options.length)}
      </p>
    </div>
  );
}
