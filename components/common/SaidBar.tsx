import type { RefObject } from 'preact';
import { useTexts } from '@/utils/i18n';
import { LinkButton } from './Button';
import type { Said } from './use-deeds';

interface SaidBarProps {
  said: Said | null;
  /** What is said; gets the focus when what was pressed is gone. */
  status: RefObject<HTMLParagraphElement | null>;
}

/** Says what came of what people did, and stays in sight at the end of a column; takes it back where that is possible. */
export function SaidBar({ said, status }: SaidBarProps) {
  const { t } = useTexts();
  return (
    <div class={said ? 'rn-said rn-row' : 'rn-sr-only'}>
      <p ref={status} role="status" tabIndex={-1}>
        {said?.words}
      </p>
      {said?.undo && <LinkButton onClick={said.undo}>{t('undo')}</LinkButton>}
    </div>
  );
}
