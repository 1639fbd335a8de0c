import { useLayoutEffect, useRef } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';
import { TextArea } from './TextArea';
import { VersionChoice } from './VersionChoice';

interface TextFieldProps {
  label: string;
  value: string;
  /** Versions to settle between; left out where there is one text. */
  versions?: readonly string[] | undefined;
  /** The versions between which somebody has just settled. */
  settled?: readonly string[] | undefined;
  onInput(value: string): void;
  onSettle(text: string): void;
  onUnsettle(): void;
  onLeave(): void;
}

/** A text of a note: one to type, or several versions of which nobody has settled yet which one holds. */
export function TextField({ versions, settled, onSettle, onUnsettle, ...text }: TextFieldProps) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const state = versions ? 'open' : settled ? 'settled' : 'plain';
  const former = useRef(state);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes to what has come of it, and screen readers read that.
    if (former.current !== state && state !== 'plain')
      place.current?.querySelector<HTMLElement>('[data-settling]')?.focus();
    former.current = state;
  }, [state]);
  return (
    <div ref={place}>
      {versions ? (
        <VersionChoice {...text} versions={versions} onSettle={onSettle} />
      ) : (
        <TextArea {...text}>
          {settled && (
            <p class="rn-row">
              <span tabIndex={-1} data-settling>
                {t('editor_settled')}
              </span>
              <LinkButton onClick={onUnsettle}>{t('undo')}</LinkButton>
            </p>
          )}
        </TextArea>
      )}
    </div>
  );
}
