import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';
import { Button } from './Button';

interface AskToEraseProps {
  /** What the everyday way does instead. */
  lead: string;
  question: string;
  /** What there is to choose before. */
  children?: ComponentChildren;
  onErase(): void;
}

/** Erasing words for good: away from the everyday buttons, with what it means, and asked twice. */
export function AskToErase({ lead, question: words, children, onErase }: AskToEraseProps) {
  const { t } = useTexts();
  const [step, setStep] = useState<'closed' | 'asked' | 'left'>('closed');
  const question = useRef<HTMLHeadingElement>(null);
  const start = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (step === 'asked') question.current?.focus();
    if (step === 'left') start.current?.focus();
  }, [step]);
  const erase = () => {
    setStep('closed');
    onErase();
  };
  return (
    <details>
      <summary ref={start}>{t('note_more')}</summary>
      <div class="rn-stack rn-more-deeds">
        <p>{lead}</p>
        {children}
        {step === 'asked' ? (
          <div class="rn-elsewhere rn-stack">
            <h3 ref={question} tabIndex={-1}>
              {words}
            </h3>
            <p>{t('erase_for_good')}</p>
            <p>{t('erase_copies')}</p>
            <p>{t('erase_others')}</p>
            <div class="rn-row">
              <Button onClick={erase}>{t('erase_yes')}</Button>
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
