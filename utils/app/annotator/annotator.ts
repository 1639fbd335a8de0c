import { describeRange } from '@/utils/anchoring';
import type { ChangeId } from '@/utils/domain/change';
import type { PageState } from '@/utils/domain/page-state';
import type { Selector } from '@/utils/domain/selector';
import type { Texts } from '@/utils/i18n';
import { type BackgroundCalls, type Caller, serveCalls } from '@/utils/messaging';
import { describePage, selectedRange, watchChanges, watchSelection } from '@/utils/page';
import { watchClicks } from './clicks';
import { createHost, type Host } from './host';
import { createMarks } from './marks';
import { createNoting } from './noting';
import { pageCalls } from './page-calls';
import { pickElement } from './picking';
import { createStage } from './stage';
import type { World } from './world';

/** What the annotator works with; handed in, so that it can run outside of an extension. */
export interface AnnotatorServices {
  window: Window;
  runtime: Parameters<typeof serveCalls>[0];
  background: Caller<BackgroundCalls>;
  texts: Texts;
  /** Whether the toolbar comes by itself at a selection; asked anew each time. */
  toolbarWanted(): Promise<boolean>;
}

/**
 * Runs Randnotiz in a page until the world is stopped: shows the page's notes, offers the toolbar at a selection, lets
 * people pick fields. Answers when the notes of the page stand.
 */
export async function startAnnotator(services: AnnotatorServices, world: World): Promise<void> {
  const { window, background, texts } = services;
  const { document } = window;
  const { stop } = world;
  const { signal } = stop;
  const host: Host = createHost(document, texts, () => noting.actions);
  const noting = createNoting({ window, background, texts, host: () => host, reload });
  const marks = createMarks();
  const stage = createStage(host, marks, (highlight) => background('paint.prepare', { highlight }));
  let picking: AbortController | undefined;
  let watched = false;
  let sought: ChangeId | undefined;

  const where = () => describePage(document, window.location.href);
  const state = (): PageState => ({ where: where(), marks: marks.states() });
  // Nobody there to tell: the extension was updated or removed, so this script has nothing left to do.
  const tell = () => background('page.seen', state()).catch(() => stop.abort());

  async function reload(): Promise<void> {
    const { page, step } = where();
    await marks.load(await background('marks.ofPage', { page: page.key }), step.key);
    stage.draw();
    if (marks.size > 0 && !watched) watch();
    await tell();
  }
  /** Only a page with notes is watched: one without pays nothing. */
  function watch() {
    watched = true;
    const look = async () => {
      await marks.refresh();
      stage.draw();
      await tell();
    };
    watchChanges(document.body, look, signal);
    const resized = new ResizeObserver(() => stage.draw());
    for (const element of [document.documentElement, document.body]) resized.observe(element);
    signal.addEventListener('abort', () => resized.disconnect());
  }
  function offer(range: Range, focus: 'keep' | 'take') {
    noting.openAt(describeRange(range), range.getBoundingClientRect(), focus, 'selection');
  }
  async function selected(range: Range | null) {
    if (range && sought) await retarget(sought, describeRange(range));
    else if (!range) noting.selectionGone();
    else if (await services.toolbarWanted()) offer(range, 'keep');
  }
  function focusToolbar() {
    const range = selectedRange(document);
    if (range) offer(range, 'take');
  }
  function startPicking() {
    picking?.abort();
    picking = new AbortController();
    noting.close();
    const taken: Parameters<typeof pickElement>[3] = (selectors, rect, by) =>
      sought
        ? retarget(sought, selectors)
        : noting.openAt(selectors, rect, by === 'keyboard' ? 'take' : 'keep', 'element');
    pickElement(document, host, texts.language, taken, AbortSignal.any([signal, picking.signal]));
  }

  /** The next place that somebody selects or picks becomes the place of this note. */
  function seekPlace(note: ChangeId) {
    startPicking();
    sought = note;
  }
  async function retarget(note: ChangeId, selectors: Selector[]) {
    sought = undefined;
    picking?.abort();
    const target = { ...where(), selectors };
    await background('note.edit', { id: note, changes: [{ kind: 'note.retarget', value: { target } }] });
    await reload();
  }

  watchSelection(document, selected, signal);
  watchClicks(document, stage.ranges, noting.actions.open, signal);
  document.addEventListener('keydown', (event) => onKey(event), { signal, capture: true });
  document.addEventListener('pointerdown', (event) => event.isTrusted && !host.owns(event) && noting.close(), {
    signal,
    capture: true,
  });
  for (const routed of ['hashchange', 'popstate'] as const) window.addEventListener(routed, reload, { signal });

  function onKey(event: KeyboardEvent) {
    if (!event.isTrusted || !host.state.toolbar) return;
    if (event.key === 'Escape') noting.close();
    // The same keys as the command's: tests and browsers without assigned shortcuts reach the toolbar too.
    if (event.altKey && event.shiftKey && event.code === 'KeyR') {
      event.preventDefault();
      focusToolbar();
    }
  }

  world.calls = pageCalls({
    window,
    marks,
    state,
    reload,
    startPicking,
    seekPlace,
    stopPicking: () => picking?.abort(),
    focusToolbar,
    stop: () => stop.abort(),
  });
  serveCalls(services.runtime, world.calls, signal);
  signal.addEventListener('abort', () => {
    stage.remove();
    host.remove();
  });
  await reload();
  if (world.selected) await selected(selectedRange(document));
}
