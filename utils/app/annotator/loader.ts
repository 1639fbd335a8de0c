import type { PageApi } from '@/utils/browser/page-world';
import { type BackgroundCalls, createCaller } from '@/utils/messaging';
import { watchSelection } from '@/utils/page/watch-selection';
import { openGate } from './gate';
import { succeed } from './succession';
import { currentWorld, newWorld } from './world';

/**
 * The part that runs in every page of an allowed portal, and all that a page without notes pays for: it waits for a
 * selection and then fetches the annotator. It does not even touch the WebExtension API before, because making that
 * available costs a page milliseconds. Pages with notes get the annotator from the background. Nobody tells the background
 * of frames, which come later than their page and go on by themselves: they say so. Starting twice is harmless.
 */
export function startLoader(window: Window, api: () => Pick<PageApi, 'runtime'>): void {
  if (currentWorld()) return;
  const world = newWorld();
  succeed(window, world, api);
  openGate(window, world);
  const ask = (what: 'annotator.load' | 'frame.here') => {
    const { runtime } = api();
    const background = createCaller<BackgroundCalls>((message) => runtime.sendMessage(message));
    // Nobody lets us in any more: the portal was taken back, or the extension updated. Nothing is left to do here.
    background(what, null).catch(() => world.stop.abort());
  };
  watchSelection(
    window,
    (range) => {
      if (!range || world.calls || world.selected) return;
      world.selected = range;
      ask('annotator.load');
    },
    world.stop.signal,
  );
  if (window.parent !== window) ask('frame.here');
}
