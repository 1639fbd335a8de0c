import { useLayoutEffect, useState } from 'preact/hooks';
import { nextTask, workSlice } from './slices';

/** Notes that are worked through in no time. */
const FEW = 2_000;

/**
 * Works something out step by step, with pauses in which the page can do other things; `inputs` are what it is made of. What came
 * of the inputs before stays until the new is there; `undefined` before anything is. `of`: of how many notes. Of a few, what takes
 * no longer than one slice is there before the page is drawn; of many it begins after that, for several such slices would add up
 * to one long task. Other inputs end what is under way.
 */
export function useInSlices<T>(
  begin: () => Generator<unknown, T>,
  of: number,
  inputs: readonly unknown[],
): T | undefined {
  const [result, setResult] = useState<T>();
  useLayoutEffect(() => {
    const gone = new AbortController();
    const work = async () => {
      const steps = begin();
      if (of > FEW) await nextTask();
      if (gone.signal.aborted) return;
      for (;;) {
        const slice = workSlice(steps);
        if (slice.done) return setResult(() => slice.value);
        await nextTask();
        if (gone.signal.aborted) return;
      }
    };
    work();
    return () => gone.abort();
  }, inputs);
  return result;
}
