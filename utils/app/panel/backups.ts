import type { PanelViewState } from '@/components/panel/view-state';
import { readBackupState, watchBackups } from '@/utils/app/backup/state';
import { hearNews } from '@/utils/messaging';
import type { Store } from '@/utils/store';

/** Keeps what the panel says of backups as it is, until the signal. What cannot be read is not spoken of. */
export function followBackups(store: Store<PanelViewState>, signal: AbortSignal): void {
  const read = () =>
    readBackupState().then(
      (backup) => store.set({ backup }),
      () => undefined,
    );
  watchBackups(read, signal);
  hearNews((news) => news.kind === 'notes.changed' && read(), signal);
  read();
}
