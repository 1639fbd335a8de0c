import { useEffect, useState } from 'preact/hooks';
import type { ChangeId } from '@/utils/domain/change';
import { useTexts } from '@/utils/i18n';
import { trusted, useActions } from './actions';

/** How long a notice stays when nobody is at it. */
const STAY_MS = 8_000;

/** Says what was just done, with the way back. It stays for as long as pointer or focus is on it. */
export function Notice({ text, note }: { text: string; note: ChangeId | null }) {
  const { t } = useTexts();
  const { undo, open, closeNotice } = useActions();
  const [held, setHeld] = useState(false);
  // A new text begins a new wait.
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(closeNotice, STAY_MS);
    return () => clearTimeout(timer);
  }, [held, text]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold it; its buttons are what acts
    <div
      class="notice"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span role="status">{text}</span>
      {note && (
        <>
          <button type="button" onClick={trusted(() => undo(note))}>
            {t('undo')}
          </button>
          <button type="button" onClick={trusted(() => open(note))}>
            {t('notice_add')}
          </button>
        </>
      )}
      <button type="button" class="close" aria-label={t('close')} onClick={trusted(closeNotice)}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
