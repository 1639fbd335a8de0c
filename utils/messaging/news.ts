import type { News } from './protocol';

const CHANNEL = 'randnotiz';

/** Tells all extension pages (not the sender). */
export function tellNews(news: News): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Hears news until the signal. The channel is open to our own origin only. */
export function hearNews(hear: (news: News) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<News>) => hear(event.data));
  signal.addEventListener('abort', () => channel.close());
}
