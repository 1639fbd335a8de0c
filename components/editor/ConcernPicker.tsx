import { useId, useMemo, useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { LABEL_MAX } from '@/utils/domain/own-concern';
import { countConcerns, useTexts } from '@/utils/i18n';
import { AddConcern } from './AddConcern';
import { useOwnConcerns } from './own-concerns';
import { fold, type Pickable, pickableConcerns } from './pickable';

interface ConcernPickerProps {
  chosen: readonly string[];
  onChange(concerns: string[]): void;
}

/**
 * The catalogue as a list to tick, with a field to find by typing. What people added comes first, then what can be seen on
 * a page. What is not there can be added.
 */
export function ConcernPicker({ chosen, onChange }: ConcernPickerProps) {
  const { t } = useTexts();
  const { language, catalogue, quick } = useCatalogue();
  const [wanted, setWanted] = useState('');
  const { own, add } = useOwnConcerns();
  const id = useId();
  // Of another catalogue: once unticked, it can be ticked again.
  const [before] = useState(chosen);
  // What was chosen when the note was opened stands first, and stays there while one ticks; before it what was added now.
  const [first, setFirst] = useState([...chosen, ...quick.map((entry) => entry.id)]);
  const ordered = useMemo(
    () =>
      pickableConcerns({ catalogue, own, chosen: [...before, ...chosen] }, language).sort(
        (a, b) => rank(first, a) - rank(first, b),
      ),
    [own, catalogue, language, first, before, chosen],
  );
  const shown = ordered.filter((entry) => chosen.includes(entry.id) || fold(entry.words).includes(fold(wanted)));
  const toggle = (concern: string) =>
    onChange(chosen.includes(concern) ? chosen.filter((other) => other !== concern) : [...chosen, concern]);
  const isNew = fold(wanted) !== '' && !ordered.some((entry) => fold(entry.label) === fold(wanted));
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
          maxLength={LABEL_MAX}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <div class="rn-concerns" lang={language} hidden={shown.length === 0}>
        {shown.map((entry) => (
          <label key={entry.id} class="rn-check">
            <input type="checkbox" checked={chosen.includes(entry.id)} onChange={() => toggle(entry.id)} />
            <span>
              {entry.label}
              {chosen.includes(entry.id) && entry.hint && <span class="rn-muted"> {entry.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <p role="status" class={shown.length > 0 ? 'rn-sr-only' : 'rn-muted'}>
        {wanted && countConcerns(t, shown.length)}
      </p>
      {add && (
        <AddConcern
          words={isNew ? wanted.trim() : ''}
          onAdd={async (label) => {
            const added = await add(label, language);
            if (!added) return false;
            setWanted('');
            setFirst((before) => [added.key, ...before]);
            if (!chosen.includes(added.key)) onChange([...chosen, added.key]);
            return true;
          }}
        />
      )}
    </fieldset>
  );
}

/** Its place among the first, else behind them all: sorting is stable, so the others keep their order. */
function rank(first: readonly string[], { id }: Pickable): number {
  const index = first.indexOf(id);
  return index < 0 ? first.length : index;
}
