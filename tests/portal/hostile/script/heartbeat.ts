/** Beats as often as the main thread lets it. */
interface Heartbeat {
  /** Begins anew. */
  start(): void;
  /** Beats since then, the longest time between two of them (ms), and how long it was in all (ms). */
  read(): { beats: number; longest: number; time: number };
}

/** Made before anything is changed, so that counting costs no more than it must. */
export function createHeartbeat(): Heartbeat {
  let beats = 0;
  let longest = 0;
  let began = 0;
  let last = 0;
  const { port1, port2 } = new MessageChannel();
  const { performance } = window;
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > longest) longest = now - last;
    last = now;
    beats += 1;
    port2.postMessage(null);
  };
  return {
    start() {
      beats = longest = 0;
      began = last = performance.now();
      port2.postMessage(null);
    },
    read: () => ({ beats, longest, time: performance.now() - began }),
  };
}
