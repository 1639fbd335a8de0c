import type { Runtime } from '@/utils/browser/types';
import { type Answer, type BackgroundCalls, createCaller, type PageCalls, serveCalls } from '@/utils/messaging';
import { watchSelection } from '@/utils/page/watch-selection';
import { currentWorld, newWorld } from './world';

const CALLS: readonly (keyof PageCalls)[] = [
  'page.state',
  'mark.reveal',
  'picker.start',
  'picker.stop',
  'toolbar.focus',
];

/**
 * The part that runs in every page of an enabled portal, and all that a page without notes pays for. It fetches the
 * annotator when the page has notes, when somebody selects text, or when the panel asks for something. Starting it
 * twice is harmless.
 */
export function startLoader(window: Window, runtime: Runtime.Static): void {
  if (currentWorld()) return;
  const world = newWorld();
  const { signal } = world.stop;
  const background = createCaller<BackgroundCalls>((message) => runtime.sendMessage(message));
  let loading: Promise<unknown> | undefined;
  const load = () => {
    // Nobody to ask: the extension was updated or removed, so this script has nothing left to do.
    loading ??= background('annotator.load', null).catch(() => world.stop.abort());
    return loading;
  };

  const answers = CALLS.map((name) => [
    name,
    async (input: unknown, sender: Runtime.MessageSender) => {
      await load();
      return world.calls?.[name]?.(input, sender);
    },
  ]);
  const stop: Answer = (input) => {
    const { origins } = input as PageCalls['annotator.stop']['input'];
    if (origins.some((pattern) => covers(pattern, window.location))) world.stop.abort();
  };
  const look = async () => {
    const { notes } = await background('page.opened', { address: window.location.href });
    if (notes > 0) await load();
  };
  const reload: Answer = (input, sender) => world.calls?.['marks.reload']?.(input, sender) ?? look();
  serveCalls(runtime, { ...Object.fromEntries(answers), 'annotator.stop': stop, 'marks.reload': reload }, signal);
  watchSelection(
    window.document,
    (range) => {
      if (!range || loading) return;
      world.selected = true;
      load();
    },
    signal,
  );
  look().catch(() => world.stop.abort());
}

/** Whether an origin's match pattern (`https://host/*`) covers an address. */
function covers(pattern: string, { protocol, hostname }: Location): boolean {
  return pattern === `${protocol}//${hostname}/*`;
}
