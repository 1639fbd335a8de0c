import type { Whereabouts } from '@/utils/domain/target';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { describePage, frameKey, isWholePage } from '@/utils/page';

/** Tells where a document is: service, page, step and, inside of a frame, which one. */
export interface WhereaboutsSource {
  now(): Whereabouts;
  /** To be awaited before {@link WhereaboutsSource.now} where the page around a frame may have moved on. */
  refresh(): Promise<void>;
}

/**
 * A frame belongs to the page around it. From the same portal that page can be read; from elsewhere the background is
 * asked what our script in the page says. Where nobody may look at the page around it, the frame stands for itself.
 */
export function createWhereabouts(window: Window, background: Caller<BackgroundCalls>): WhereaboutsSource {
  const own = () => describePage(window.document, window.location.href);
  if (isWholePage(window)) return { now: own, refresh: async () => undefined };

  let told: Whereabouts | null = null;
  const around = (): Whereabouts | null => {
    try {
      const { document, location } = window.top ?? window;
      return describePage(document, location.href);
    } catch {
      return told;
    }
  };
  return {
    now() {
      const outside = around();
      if (!outside) return own();
      const { step } = describePage(window.document, outside.page.key);
      return { ...outside, step: step.key ? step : outside.step, frame: frameKey(window) };
    },
    async refresh() {
      if (!canRead(window.top)) told = await background('page.where', null).catch(() => null);
    },
  };
}

function canRead(window: Window | null): boolean {
  try {
    return window?.document !== undefined;
  } catch {
    return false;
  }
}
