import { useRef } from 'preact/hooks';
import { LinkButton } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';

interface OptionsNoticeProps {
  said: string;
  undoable: boolean;
  undo(): void;
}

/** What was just done, and the way back. The focus stays here when the way back is gone. */
export function OptionsNotice({ said, undoable, undo }: OptionsNoticeProps) {
  const { t } = useTexts();
  const status = useRef<HTMLSpanElement>(null);
  const goBack = () => {
    status.current?.focus();
    undo();
  };
  return (
    <div class={said ? 'rn-notice rn-row' : 'rn-sr-only'}>
      <span role="status" tabIndex={-1} data-focus-home ref={status}>
        {said}
      </span>
      {undoable && <LinkButton onClick={goBack}>{t('undo')}</LinkButton>}
    </div>
  );
}
