import { Panel } from '@/components/panel/Panel';
import { mount } from '@/utils/app/pages/mount';
import { startPanel } from '@/utils/app/panel/panel';
import { openDatabase } from '@/utils/storage';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort());
const panel = await startPanel(await openDatabase(), location.search, gone.signal);
mount('panel_title', <Panel {...panel} />);
