import { useId, useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { type CatalogueEntry, concernsForPicking } from '@/utils/catalogue';
import { countConcerns, useTexts } from '@/utils/i18n';

interface ConcernPickerProps {
  chosen: readonly string[];
  onChange(concerns: string[]): void;
}

/** The catalogue as a list to tick, with a field to find by typing. What can be seen on a page comes first. */
export function ConcernPicker({ chosen, onChange }: ConcernPickerProps) {
  const { t } = useTexts();
  const { language, quick } = useCatalogue();
  const [wanted, setWanted] = useState('');
  const id = useId();
  const matches = (entry: CatalogueEntry) =>
    [entry.label, entry.description].some((text) => fold(text[language]).includes(fold(wanted)));
  // What was chosen when the note was opened stands first, and stays there while one ticks.
  const [first] = useState([...chosen, ...quick.map((entry) => entry.id)]);
  const ordered = [...concernsForPicking()].sort((a, b) => rank(first, a) - rank(first, b));
  const shown = ordered.filter((entry) => chosen.includes(entry.id) || matches(entry));
  const toggle = (concern: string) =>
    onChange(chosen.includes(concern) ? chosen.filter((other) => other !== concern) : [...chosen, concern]);
  return (
    <fieldset class="rn-stack">
      <legend class="kern-label kern-label--small">{t('editor_concerns')}</legend>
      <div class="kern-form-input">
        <label class="kern-label kern-label--small" for={id}>
          {t('editor_find_concern')}
        </label>
        <input
          id={id}
          class="kern-form-input__input"
          type="search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <div class="rn-concerns" lang={language} hidden={shown.length === 0}>
        {shown.map((entry) => (
          <label key={entry.id} class="rn-check">
            <input type="checkbox" checked={chosen.includes(entry.id)} onChange={() => toggle(entry.id)} />
            <span>
              {entry.label[language]}
              {chosen.includes(entry.id) && entry.hint && <span class="rn-muted"> {entry.hint[language]}</span>}
            </span>
          </label>
        ))}
      </div>
      <p role="status" class={shown.length > 0 ? 'rn-sr-only' : 'rn-muted'}>
        {wanted && countConcerns(t, shown.length)}
      </p>
    </fieldset>
  );
}

/** Its place among the first, else behind them all: sorting is stable, so the others keep their order. */
function rank(first: readonly string[], { id }: CatalogueEntry): number {
  const index = first.indexOf(id);
  return index < 0 ? first.length : index;
}

/** Folded for finding: case, umlauts and ß do not matter. */
function fold(text: string): string {
  return text.toLocaleLowerCase('de').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').trim();
}
