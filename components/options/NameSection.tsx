import { useEffect, useId, useState } from 'preact/hooks';
import { NAME_MAX } from '@/utils/domain/settings';
import { useTexts } from '@/utils/i18n';
import type { SectionProps } from './services';

/** The user's name: off, and off again by one click. What is typed is kept at once. */
export function NameSection({ settings: { name }, change }: SectionProps) {
  const { t } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState(name);
  const [wanted, setWanted] = useState(name !== '');
  // Taken back, or changed on another page.
  useEffect(() => {
    if (name !== typed.trim()) setTyped(name);
    if (name !== '') setWanted(true);
  }, [name]);
  const write = (text: string) => {
    setTyped(text);
    change({ name: text.trim() });
  };
  const want = (on: boolean) => {
    setWanted(on);
    if (!on && name !== '') write('');
  };
  return (
    <section class="rn-stack">
      <h2>{t('options_name')}</h2>
      <p>{t('options_name_text')}</p>
      <p class="rn-muted">{t('options_name_kept')}</p>
      <label class="rn-check">
        <input type="checkbox" checked={wanted} onChange={(event) => want(event.currentTarget.checked)} />
        <span>{t('options_name_on')}</span>
      </label>
      {wanted && (
        <div class="kern-form-input">
          <label class="kern-label kern-label--small" for={id}>
            {t('options_name_field')}
          </label>
          <input
            id={id}
            class="kern-form-input__input"
            autocomplete="name"
            maxLength={NAME_MAX}
            value={typed}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </div>
      )}
    </section>
  );
}
