import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SIGNS } from '@/components/common/signs';
import { useTexts } from '@/utils/i18n';
import { trusted, useActions } from './actions';
import { placeToolbar } from './place-toolbar';
import type { AnnotatorState } from './state';

const RATINGS = ['obstacle', 'strength'] as const;

/** The six phrases beside the selection: one click saves. It never takes the focus unasked. */
export function Toolbar({ at, origin, focus, offers }: NonNullable<AnnotatorState['toolbar']>) {
  const { t } = useTexts();
  const { note, more, closeToolbar } = useActions();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ x: at.x, y: at.y + at.height, maxHeight: at.height });
  useLayoutEffect(() => {
    if (!bar.current) return;
    const { offsetWidth: width, offsetHeight, clientHeight: inside, scrollHeight } = bar.current;
    // In a page without a doctype the root is as high as the page: there the body has the size of the window.
    const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
    // As high as all of it would be: it may be shortened now.
    const height = scrollHeight + offsetHeight - inside;
    setPlace(placeToolbar(at, { width, height }, { width: clientWidth, height: clientHeight }));
  }, [at]);
  useLayoutEffect(() => {
    if (focus === 'take') bar.current?.querySelector('button')?.focus();
  }, [at, focus]);
  return (
    <div
      ref={bar}
      class="toolbar"
      role="toolbar"
      aria-label={t('toolbar_label')}
      style={{
        left: `${place.x - origin.x}px`,
        top: `${place.y - origin.y}px`,
        maxHeight: `${place.maxHeight}px`,
      }}
    >
      {offers.quick.map(({ id, label, ...phrases }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend into each row
        <div key={id} class="row" role="group" aria-label={label} lang={offers.language}>
          <span class="concern">{label}</span>
          {RATINGS.map((rating) => (
            <button
              key={rating}
              type="button"
              class={rating}
              aria-label={`${label}: ${phrases[rating]}`}
              onClick={trusted(() => note(id, rating))}
            >
              <span aria-hidden="true">{SIGNS[rating]}</span> {phrases[rating]}
            </button>
          ))}
        </div>
      ))}
      <div class="row foot">
        <button type="button" onClick={trusted(more)}>
          {t('toolbar_more')}
        </button>
        <button type="button" class="close" aria-label={t('close')} onClick={trusted(closeToolbar)}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
    </div>
  );
}
