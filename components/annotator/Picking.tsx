import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeLabel } from './place-label';
import type { AnnotatorState } from './state';

/** What stands higher than this would lie below the hint, px. */
const HINT_HEIGHT = 80;

/** While picking: what is pointed at, in words beside it, and what the keys do; never on what is pointed at. */
export function Picking({ hint, at, label }: NonNullable<AnnotatorState['picking']>) {
  const tag = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState({ x: 0, y: 0 });
  useLayoutEffect(() => {
    if (!at || !tag.current) return;
    const { offsetWidth: width, offsetHeight: height } = tag.current;
    const { clientWidth, clientHeight } = document.documentElement;
    setPlace(placeLabel(at, { width, height }, { width: clientWidth, height: clientHeight }));
  }, [at, label]);
  const end = at && at.y < HINT_HEIGHT ? 'low' : '';
  return (
    <>
      {at && (
        <span ref={tag} class="label" aria-hidden="true" style={{ left: `${place.x}px`, top: `${place.y}px` }}>
          {label}
        </span>
      )}
      <div class={`notice hint ${end} ${at ? 'pointing' : ''}`}>{hint}</div>
    </>
  );
}
