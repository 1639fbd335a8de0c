import type { Box } from '@/utils/domain/geometry';
import { useTexts } from '@/utils/i18n';
import { MarginSigns } from './MarginSigns';
import { Notice } from './Notice';
import type { AnnotatorState } from './state';
import { Toolbar } from './Toolbar';

/** All that Randnotiz draws into a page. */
export function AnnotatorView({ toolbar, notice, signs, outlines, picking }: AnnotatorState) {
  const { t } = useTexts();
  return (
    <>
      {outlines.map((box) => (
        <div key={`${box.x} ${box.y} ${box.width}`} class="outline" style={boxStyle(box)} />
      ))}
      <MarginSigns slots={signs} />
      {picking?.at && (
        <div class="frame" style={boxStyle(picking.at)}>
          <span class={picking.at.y < 40 ? 'label inside' : 'label'}>{picking.label}</span>
        </div>
      )}
      {picking && (
        <div class="notice hint" role="status">
          {t('picker_hint')}
        </div>
      )}
      {toolbar && <Toolbar {...toolbar} />}
      {notice && !picking && <Notice {...notice} />}
    </>
  );
}

function boxStyle({ x, y, width, height }: Box) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
