import { useMemo } from 'preact/hooks';
import { boxStyle } from './box-style';
import { MarginSigns } from './MarginSigns';
import type { Layer } from './state';

/** Signs stand left of what can be seen of a scrolling area, so the clip leaves them room, px. */
const MARGIN = 40;

/** What moves together. While it moves only its own place changes: its marks are drawn once. */
export function LayerView({ x, y, pinned, clip, marks }: Layer) {
  const drawn = useMemo(
    () => (
      <>
        {marks.outlines.map((box) => (
          <div key={`${box.x} ${box.y} ${box.width} ${box.height}`} class="outline" style={boxStyle(box)} />
        ))}
        <MarginSigns slots={marks.signs} />
      </>
    ),
    [marks],
  );
  const transform = x === 0 && y === 0 ? undefined : `translate(${x}px,${y}px)`;
  return (
    <div class={pinned ? 'layer pinned' : 'layer'} style={clip ? { clipPath: clipPath(clip) } : {}}>
      <div class="layer" style={transform ? { transform } : {}}>
        {drawn}
      </div>
    </div>
  );
}

function clipPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const [left, right, top, bottom] = [x - MARGIN, x + width + MARGIN, y - 2, y + height + 2].map((at) => `${at}px`);
  return `polygon(${left} ${top},${right} ${top},${right} ${bottom},${left} ${bottom})`;
}
