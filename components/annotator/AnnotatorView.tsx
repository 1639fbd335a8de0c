import { Announcer } from './Announcer';
import { boxStyle } from './box-style';
import { LayerView } from './LayerView';
import { Notice } from './Notice';
import { Picking } from './Picking';
import type { AnnotatorState } from './state';
import { Toolbar } from './Toolbar';

/** All that Randnotiz draws into a page. */
export function AnnotatorView(state: AnnotatorState) {
  const { toolbar, notice, layers, picking } = state;
  return (
    <>
      <Announcer {...state} />
      {layers.map((layer) => (
        <LayerView key={layer.id} {...layer} />
      ))}
      {picking?.at && <div class="frame" style={boxStyle(picking.at)} />}
      {picking && <Picking {...picking} />}
      {toolbar && <Toolbar {...toolbar} />}
      {notice && !picking && <Notice notice={notice} />}
    </>
  );
}
