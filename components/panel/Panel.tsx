import { useStore } from '@/components/common/use-store';
import { ConversationContext, type ConversationServices } from '@/components/conversation/services';
import type { Store } from '@/utils/store';
import { PanelView } from './PanelView';
import { type PanelActions, PanelActionsContext } from './services';
import type { PanelViewState } from './view-state';

interface PanelProps {
  store: Store<PanelViewState>;
  actions: PanelActions;
  conversing: ConversationServices;
}

/** The panel over a store that changes. */
export function Panel({ store, actions, conversing }: PanelProps) {
  const state = useStore(store);
  return (
    <PanelActionsContext value={actions}>
      <ConversationContext value={conversing}>
        <PanelView {...state} />
      </ConversationContext>
    </PanelActionsContext>
  );
}
