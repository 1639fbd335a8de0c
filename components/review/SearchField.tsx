import { useId, useRef } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';

interface SearchFieldProps {
  query: string;
  onQuery(query: string): void;
  /** What came of it, and how far the search is, in words; see `searchInWords`. Empty: nothing to say. */
  said: string;
}

/** The field that notes are searched with. Each letter counts; Escape and a button empty it. */
export function SearchField({ query, onQuery, said }: SearchFieldProps) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An empty field leaves the key to whatever it stands in.
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    event.stopPropagation();
    clear();
  };
  return (
    <search class="kern-form-input rn-search">
      <label class="kern-label kern-label--small" for={id}>
        {t('search_label')}
      </label>
      <div class="rn-row">
        <input
          id={id}
          ref={field}
          class="kern-form-input__input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          aria-describedby={`${id}-said`}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" onClick={clear}>
            <span class="kern-label">{t('search_clear')}</span>
          </button>
        )}
      </div>
      <p id={`${id}-said`} role="status" class="rn-muted">
        {said}
      </p>
    </search>
  );
}
