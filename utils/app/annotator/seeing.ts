import type { PageState } from '@/utils/domain/page-state';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { foreignFrames, isWholePage, watchChanges, watchLayout } from '@/utils/page';
import type { Marks } from './marks';
import type { Stage } from './stage';
import type { WhereaboutsSource } from './whereabouts';

/** Keeps what is drawn in step with the page, and tells the panel. */
export interface Seeing {
  state(): PageState;
  /** Reads the notes of the place that is shown now, seeks and draws them. */
  reload(): Promise<void>;
  /** Says what is here, whether it was said before or not. */
  tell(): Promise<void>;
  /** Somebody looks on, in the panel: the page is watched from now on, also without notes. */
  follow(): Promise<void>;
}

interface SeeingServices {
  window: Window;
  background: Caller<BackgroundCalls>;
  marks: Marks;
  stage: Stage;
  whereabouts: WhereaboutsSource;
  /** Asks whether nobody is there any more to be told; then all of ours here has been stopped. */
  gone(): boolean;
}

/** Makes it. Only a page with notes, or beside an open panel, is watched: any other pays nothing. */
export function createSeeing(services: SeeingServices, signal: AbortSignal): Seeing {
  const { window, background, marks, stage, whereabouts, gone } = services;
  const { document } = window;
  let watched = false;
  let shown = '';
  let told = '';

  const place = () => {
    const { page, step, frame } = whereabouts.now();
    return JSON.stringify([page.key, step.key, frame]);
  };
  const state = (): PageState => ({
    where: whereabouts.now(),
    marks: marks.states(),
    hidden: stage.hidden,
    foreign: isWholePage(window) ? foreignFrames(document) : [],
  });
  const tell = async (now = state()) => {
    told = JSON.stringify(now);
    await background('page.seen', now).catch(() => {
      told = '';
      gone();
    });
  };
  async function reload(): Promise<void> {
    if (gone()) return;
    await whereabouts.refresh();
    const { page, step, frame } = whereabouts.now();
    shown = place();
    await marks.load(await background('marks.ofPage', { page: page.key, frame }), step.key);
    stage.draw();
    if (marks.size > 0) watch();
    // The page was still on its way to another step when its notes were asked for, and nobody watched yet.
    if (place() !== shown) return reload();
    await tell();
  }
  function watch() {
    if (watched) return;
    watched = true;
    watchChanges(document.body, look, signal);
    const scrolled = () => gone() || stage.follow();
    const moved = () => gone() || stage.draw();
    watchLayout(window, { scrolled, moved }, signal);
  }
  /** The page has changed: it may show another step now, or the same one with other nodes. */
  async function look() {
    if (gone()) return;
    if (place() !== shown) return reload();
    await marks.refresh();
    stage.draw();
    const now = state();
    if (JSON.stringify(now) !== told) await tell(now);
  }
  const follow = () => {
    watch();
    return tell();
  };
  return { state, reload, tell: () => tell(), follow };
}
