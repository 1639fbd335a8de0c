import type { AnnotatorState } from './state';

/** While picking: what is pointed at, in words beside it and for screen readers, and what the keys do. */
export function Picking({ hint, at, label }: NonNullable<AnnotatorState['picking']>) {
  const inside = at !== null && at.y < 40;
  return (
    <>
      {at && (
        <span
          class="label"
          aria-hidden="true"
          style={{ left: `${Math.max(4, at.x)}px`, top: `${inside ? Math.max(4, at.y) : at.y - 30}px` }}
        >
          {label}
        </span>
      )}
      <div class="notice hint">
        <span role="status" class="spoken">
          {label}
        </span>
        {hint}
      </div>
    </>
  );
}
