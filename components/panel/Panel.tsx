import { useStore } from '@/components/common/use-store';
import type { Store } from '@/utils/store';
import { PanelView } from './PanelView';
import { type PanelActions, PanelActionsContext } from './services';
import type { PanelViewState } from './view-state';

/** The panel over a store that changes. */
export function Panel({ store, actions }: { store: Store<PanelViewState>; actions: PanelActions }) {
  const state = useStore(store);
  return (
    <PanelActionsContext value={actions}>
      <PanelView {...state} />
    </PanelActionsContext>
  );
}
