import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/common/Button';
import { joinedText } from '@/utils/domain/versions';
import { useTexts } from '@/utils/i18n';
import { TextArea } from './TextArea';

interface VersionChoiceProps {
  label: string;
  /** What somebody is writing from the versions; the first of them until then. */
  value: string;
  versions: readonly string[];
  onInput(value: string): void;
  onSettle(text: string): void;
  onLeave(): void;
}

/** The versions of a text side by side, and the three ways to settle: take one, keep all, write one from them. */
export function VersionChoice({ label, value, versions, onInput, onSettle, onLeave }: VersionChoiceProps) {
  const { t } = useTexts();
  const id = useId();
  const joined = joinedText(versions);
  const [first = ''] = versions;
  // What was written the last time and has not been taken yet is a draft: it is there again.
  const [writing, setWriting] = useState(value !== first);
  const place = useRef<HTMLFieldSetElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (asked.current) place.current?.querySelector<HTMLElement>(writing ? 'textarea' : '[data-write] button')?.focus();
    asked.current = true;
  }, [writing]);
  const write = () => {
    setWriting(true);
    onInput(joined ?? first);
  };
  const leaveOff = () => {
    setWriting(false);
    onInput(first);
  };
  return (
    <fieldset ref={place} class="rn-stack">
      <legend class="kern-label kern-label--small" tabIndex={-1} data-settling>
        {t('editor_versions', label)}
      </legend>
      <p class="rn-muted">{t('editor_versions_why')}</p>
      <ol class="rn-versions">
        {versions.map((version, index) => (
          <li key={version} class="rn-version rn-stack">
            <p id={`${id}-${index}`}>{version}</p>
            <button type="button" class="rn-link" aria-describedby={`${id}-${index}`} onClick={() => onSettle(version)}>
              {t('editor_take')}
            </button>
          </li>
        ))}
      </ol>
      {writing ? (
        <>
          <TextArea label={t('editor_summary')} value={value} onInput={onInput} onLeave={onLeave} />
          <div class="rn-row">
            <Button onClick={() => onSettle(value)}>{t('editor_take_summary')}</Button>
            <LinkButton onClick={leaveOff}>{t('editor_leave_off')}</LinkButton>
          </div>
        </>
      ) : (
        <div class="rn-row">
          {joined !== undefined && (
            <Button onClick={() => onSettle(joined)}>
              {t(versions.length > 2 ? 'editor_keep_all' : 'editor_keep_both')}
            </Button>
          )}
          <span data-write>
            <Button onClick={write}>{t('editor_sum_up')}</Button>
          </span>
        </div>
      )}
    </fieldset>
  );
}
