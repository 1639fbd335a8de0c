import { OwnConcernsContext } from '@/components/editor/own-concerns';
import { Panel } from '@/components/panel/Panel';
import { mount } from '@/utils/app/pages/mount';
import { createOwnConcerns } from '@/utils/app/panel/own-concerns';
import { startPanel } from '@/utils/app/panel/panel';
import { browser } from '@/utils/browser';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';
import { openDatabase } from '@/utils/storage';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort());
mount('panel_title', async () => {
  const database = await openDatabase();
  const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
  return (
    <OwnConcernsContext value={createOwnConcerns(database, background)}>
      <Panel {...(await startPanel(database, location.search, gone.signal))} />
    </OwnConcernsContext>
  );
});
