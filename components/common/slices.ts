/** So long a page may work at once, ms: it draws sixty times a second. */
const SLICE_MS = 8;

/** Lets the page do what is waiting. A timer would wait for some milliseconds each time. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Works through steps for as long as a page may work at once; answers what came of the last of them, if it came to that. */
export function workSlice<T>(steps: Generator<unknown, T>): IteratorResult<unknown, T> {
  const until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= until) return step;
  }
}

/**
 * Works through steps with a pause whenever it has been at it for some milliseconds. Rejects with the signal's reason as soon as
 * nobody needs it any more.
 */
export async function inSlices<T>(steps: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const slice = workSlice(steps);
    if (slice.done) return slice.value;
    await nextTask();
  }
}
