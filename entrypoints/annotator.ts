import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnnotator } from '@/utils/app/annotator/annotator';
import { openGate } from '@/utils/app/annotator/gate';
import { succeed } from '@/utils/app/annotator/succession';
import { currentWorld, newWorld } from '@/utils/app/annotator/world';
import { pageApi } from '@/utils/browser/page-world';
import { createTranslate, languageOf } from '@/utils/i18n';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';

/** Answers when the page's notes stand, so that whoever injects it can wait for that. */
export default defineUnlistedScript(async () => {
  const known = currentWorld();
  const world = known ?? newWorld();
  // Here already: the page has moved on to another address without being loaded.
  if (world.calls) return world.reload?.();
  // Where the loader was not here first, nobody has done that yet.
  if (!known) {
    succeed(window, world, pageApi);
    openGate(window, world);
  }
  const { runtime, i18n } = pageApi();
  const background = createCaller<BackgroundCalls>((message) => runtime.sendMessage(message));
  const services = {
    window,
    runtime,
    background,
    texts: { t: createTranslate(i18n), language: languageOf(i18n) },
  };
  await startAnnotator(services, world);
});
