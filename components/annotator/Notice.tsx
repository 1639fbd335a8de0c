import { useEffect, useRef } from 'preact/hooks';
import type { ChangeId } from '@/utils/domain/change';
import { useTexts } from '@/utils/i18n';
import { trusted, useActions } from './actions';
import { Said } from './Said';

/** How long a notice stays when nobody is at it. */
const STAY_MS = 8_000;

/** Says what was just done, with the way back. It stays for as long as pointer or focus is on it. */
export function Notice({ text, note }: { text: string; note: ChangeId | null }) {
  const { t } = useTexts();
  const { undo, open, closeNotice } = useActions();
  const box = useRef<HTMLDivElement>(null);
  // A new text begins a new wait. Asked when the time is up, because events on our parts are kept from everybody.
  useEffect(() => {
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) closeNotice();
    }, STAY_MS);
    return () => clearInterval(timer);
  }, [text]);
  return (
    <div ref={box} class="notice">
      <span role="status">
        <Said text={text} />
      </span>
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
