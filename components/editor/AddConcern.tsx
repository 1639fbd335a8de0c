import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/common/Button';
import { useTexts } from '@/utils/i18n';

interface AddConcernProps {
  /** What was typed and is no concern yet; `''`: there is nothing to add. */
  words: string;
  /** Answers whether it was kept. */
  onAdd(label: string): Promise<boolean>;
}

/** Offers to add what was typed as a concern of people's own, and says what came of it. */
export function AddConcern({ words, onAdd }: AddConcernProps) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // The button is gone when it has done its work: the focus goes to what has come of it.
  useLayoutEffect(() => {
    if (said) status.current?.focus();
  }, [said]);
  const add = async () => {
    const isKept = await onAdd(words);
    setSaid(t(isKept ? 'concern_added' : 'concern_failed', words));
  };
  return (
    <>
      {words && (
        <div class="rn-stack">
          <div>
            <Button onClick={add}>{t('concern_add', words)}</Button>
          </div>
          <p class="rn-muted">{t('concern_add_why')}</p>
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} class={said ? 'rn-muted' : 'rn-sr-only'}>
        {said}
      </p>
    </>
  );
}
