import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { TextInput } from '@/components/common/TextInput';
import { LABEL_MAX, type OwnConcern, type TextInBoth } from '@/utils/domain/own-concern';
import { type MessageKey, useTexts } from '@/utils/i18n';

interface OwnConcernFormProps {
  own: OwnConcern;
  /** Answers whether it was kept. */
  onSave(own: OwnConcern): Promise<boolean>;
  onClose(): void;
}

/** The three texts of an own concern, by what they are in the form. */
const TEXTS: readonly {
  words: MessageKey;
  read(own: OwnConcern): TextInBoth;
  write(own: OwnConcern, text: TextInBoth): OwnConcern;
}[] = [
  {
    words: 'catalogue_own_label',
    read: ({ label }) => label,
    write: (own, label) => ({ ...own, label }),
  },
  {
    words: 'catalogue_own_obstacle',
    read: ({ phrases }) => phrases.obstacle,
    write: (own, obstacle) => ({ ...own, phrases: { ...own.phrases, obstacle } }),
  },
  {
    words: 'catalogue_own_strength',
    read: ({ phrases }) => phrases.strength,
    write: (own, strength) => ({ ...own, phrases: { ...own.phrases, strength } }),
  },
];

/** What an own concern is called and what one says of it, in both languages. One language is enough. */
export function OwnConcernForm({ own, onSave, onClose }: OwnConcernFormProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(own);
  const [problem, setProblem] = useState('');
  const save = async () => {
    if (![draft.label.de, draft.label.en].some((text) => text.trim())) return setProblem(t('catalogue_own_unnamed'));
    if (await onSave(draft)) onClose();
    else setProblem(t('catalogue_own_failed'));
  };
  return (
    <form
      class="rn-question rn-stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="rn-muted">{t('catalogue_own_text')}</p>
      {TEXTS.map(({ words, read, write }) => (
        <fieldset key={words} class="rn-actions">
          <legend class="kern-label">{t(words)}</legend>
          {(['de', 'en'] as const).map((language) => (
            <TextInput
              key={language}
              label={t(`options_language_${language}`)}
              lang={language}
              max={LABEL_MAX}
              value={read(draft)[language]}
              onInput={(text) => setDraft(write(draft, { ...read(draft), [language]: text }))}
            />
          ))}
        </fieldset>
      ))}
      <p role="alert" class={problem ? 'rn-problem' : 'rn-sr-only'}>
        {problem}
      </p>
      <div class="rn-row">
        <Button kind="primary" onClick={save}>
          {t('catalogue_own_save')}
        </Button>
        <LinkButton onClick={onClose}>{t('editor_leave_off')}</LinkButton>
      </div>
    </form>
  );
}
