import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import type { ChangeId } from '@/utils/domain/change';
import { useTexts } from '@/utils/i18n';
import { usePanelActions } from './services';

/** Erasing a note for good: away from the everyday buttons, with what it means, and asked twice. */
export function EraseNote({ note }: { note: ChangeId }) {
  const { t } = useTexts();
  const { erase } = usePanelActions();
  const [step, setStep] = useState<'closed' | 'asked' | 'left'>('closed');
  const question = useRef<HTMLHeadingElement>(null);
  const start = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (step === 'asked') question.current?.focus();
    if (step === 'left') start.current?.focus();
  }, [step]);
  return (
    <details>
      <summary ref={start}>{t('note_more')}</summary>
      <div class="rn-stack rn-more-deeds">
        <p>{t('erase_is_not_delete')}</p>
        {step === 'asked' ? (
          <div class="rn-elsewhere rn-stack">
            <h3 ref={question} tabIndex={-1}>
              {t('erase_really')}
            </h3>
            <p>{t('erase_for_good')}</p>
            <p>{t('erase_copies')}</p>
            <p>{t('erase_others')}</p>
            <div class="rn-row">
              <Button onClick={() => erase(note)}>{t('erase_yes')}</Button>
              <Button onClick={() => setStep('left')}>{t('erase_no')}</Button>
            </div>
          </div>
        ) : (
          <div>
            <Button onClick={() => setStep('asked')}>{t('erase_want')}</Button>
          </div>
        )}
      </div>
    </details>
  );
}
