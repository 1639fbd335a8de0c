import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/utils/i18n';
import { trusted, useActions } from './actions';
import { Said } from './Said';
import type { AnnotatorState } from './state';

/** How long a notice stays when nobody is at it. */
const STAY_MS = 8_000;

/**
 * Says what was just done, with the way back. It stays for as long as pointer or focus is on it. It never takes the
 * focus unasked; each notice that asks for it does.
 */
export function Notice({ notice }: { notice: NonNullable<AnnotatorState['notice']> }) {
  const { t } = useTexts();
  const { undo, open, closeNotice } = useActions();
  const { text, note, focus } = notice;
  const box = useRef<HTMLDivElement>(null);
  // A new text begins a new wait. Asked when the time is up, because events on our parts are kept from everybody.
  useEffect(() => {
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) closeNotice();
    }, STAY_MS);
    return () => clearInterval(timer);
  }, [text]);
  useLayoutEffect(() => {
    if (focus === 'take') box.current?.querySelector('button')?.focus();
  }, [notice]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend
    <div ref={box} class="notice" role="group" aria-label={text}>
      <Said text={text} />
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
