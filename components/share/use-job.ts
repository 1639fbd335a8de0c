import { useEffect, useState } from 'preact/hooks';

/** How a job stands: under way, done, or it did not work out. */
export type JobState<T> = { kind: 'working' } | { kind: 'done'; value: T } | { kind: 'failed' };

/**
 * Has a job done, and done again whenever `start` is another function (hence wants `useCallback`). One that is overtaken is
 * ended, and nothing of it is shown any more.
 */
export function useJob<T>(start: (signal: AbortSignal) => Promise<T>): JobState<T> {
  const [state, setState] = useState<{ of: typeof start; now: JobState<T> }>();
  useEffect(() => {
    const overtaken = new AbortController();
    const show = (now: JobState<T>) => !overtaken.signal.aborted && setState({ of: start, now });
    start(overtaken.signal).then(
      (value) => show({ kind: 'done', value }),
      () => show({ kind: 'failed' }),
    );
    return () => overtaken.abort();
  }, [start]);
  return state?.of === start ? state.now : { kind: 'working' };
}
