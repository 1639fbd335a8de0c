import { Panel } from '@/components/panel/Panel';
import { mount } from '@/utils/app/pages/mount';
import { startPanel } from '@/utils/app/panel/panel';
import { openDatabase } from '@/utils/storage';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort());
mount('panel_title', async () => <Panel {...(await startPanel(await openDatabase(), location.search, gone.signal))} />);
