import { describeRange } from '@/utils/anchoring';
import type { ChangeId } from '@/utils/domain/change';
import type { Selector } from '@/utils/domain/selector';
import type { Texts } from '@/utils/i18n';
import { type BackgroundCalls, type Caller, serveCalls } from '@/utils/messaging';
import { isWholePage, selectedRange, watchFrames, watchSelection } from '@/utils/page';
import { createAim } from './aim';
import { watchClicks } from './clicks';
import { createHost, type Host } from './host';
import { createMarks } from './marks';
import { createNoting } from './noting';
import { pageCalls } from './page-calls';
import { type Choice, type Picking, startPicking } from './picking';
import { createSeeing, type Seeing } from './seeing';
import { createStage } from './stage';
import { createWhereabouts } from './whereabouts';
import type { World } from './world';

/** What the annotator works with; handed in, so that it can run outside of an extension. */
export interface AnnotatorServices {
  window: Window;
  runtime: Parameters<typeof serveCalls>[0];
  background: Caller<BackgroundCalls>;
  texts: Texts;
}

/**
 * Runs Randnotiz in a document until the world is stopped: shows its notes, offers the toolbar at a selection, lets
 * people pick elements. Answers when the notes stand. `world.guard` is its door for all that people do.
 */
export async function startAnnotator(services: AnnotatorServices, world: World): Promise<void> {
  const { window, background, texts } = services;
  const { document } = window;
  const { stop } = world;
  const { signal } = stop;
  const whereabouts = createWhereabouts(window, background);
  const host: Host = createHost(document, texts, () => noting.actions, createAim(world.pointer));
  const marks = createMarks();
  const stage = createStage(host, marks, (highlight) => background('paint.prepare', { highlight }));
  const reload = () => seeing.reload();
  const noting = createNoting({ window, background, texts, host: () => host, where: whereabouts.now, reload });
  // What fails once may go well next time, unless the extension itself was updated or removed. Then we go too.
  const gone = () => {
    if (services.runtime.id !== undefined) return false;
    stop.abort();
    return true;
  };
  const seeing: Seeing = createSeeing({ window, background, marks, stage, whereabouts, gone }, signal);
  let picking: Picking | undefined;
  let sought: ChangeId | undefined;
  /** Counts the offers, and what makes them void: one that comes late opens nothing over what is done by then. */
  let offers = 0;
  /** Somebody has asked for the bar, and it is on its way. */
  let isAsked = false;

  /** The settings are asked for each time: they may have changed. `unasked`: only where the bar may come by itself. */
  async function offer(range: Range, how: 'asked' | 'unasked', focus: 'keep' | 'take') {
    // Keys that ask for the bar come up again, and look like the end of a selection: that must not take it back.
    if (how === 'unasked' && isAsked) return;
    offers += 1;
    const current = offers;
    isAsked = how === 'asked';
    const appearance = await background('appearance', null).finally(() => (isAsked = false));
    if (current !== offers || (how === 'unasked' && !appearance.toolbar)) return;
    const place = { kind: 'selection' as const, selectors: describeRange(range) };
    noting.openAt(place, range.getBoundingClientRect(), focus, appearance);
  }
  function close() {
    offers += 1;
    noting.close();
  }

  async function selected(range: Range | null) {
    if (!range) {
      offers += 1;
      return noting.selectionGone();
    }
    const asked = picking !== undefined;
    const note = sought;
    endPicking();
    if (note) await putAnew(note, describeRange(range));
    else await offer(range, asked ? 'asked' : 'unasked', 'keep');
  }
  function focusToolbar() {
    const { toolbar, notice } = host.state;
    const range = selectedRange(document);
    if (range) offer(range, 'asked', 'take');
    else if (toolbar) host.update({ toolbar: { ...toolbar, at: { ...toolbar.at }, focus: 'take' } });
    else if (notice) host.update({ notice: { ...notice, focus: 'take' } });
    else pick();
  }
  function pick(note?: ChangeId) {
    picking?.stop();
    close();
    sought = note;
    const hint = texts.t(note ? 'picker_hint_anew' : 'picker_hint');
    picking = startPicking({ document, host, texts, hint, step: whereabouts.now().step, chosen });
    window.focus();
  }
  function endPicking() {
    if (picking) background('picker.done', null).catch(gone);
    picking?.stop();
    picking = undefined;
    sought = undefined;
  }
  async function chosen(choice: Choice | undefined) {
    const note = sought;
    endPicking();
    if (choice && note) await putAnew(note, choice.selectors);
    else if (choice) await openFor(choice);
  }
  async function openFor({ kind, selectors, rect, by }: Choice) {
    noting.openAt({ kind, selectors }, rect, by === 'keyboard' ? 'take' : 'keep', await background('appearance', null));
  }
  /** The place that somebody chose becomes the place of a note that was not found. */
  async function putAnew(note: ChangeId, selectors: Selector[]) {
    const target = { ...whereabouts.now(), selectors };
    try {
      await background('note.edit', { id: note, changes: [{ kind: 'note.retarget', value: { target } }] });
      await reload();
      host.update({ notice: { text: texts.t('notice_put_anew'), note: null } });
    } catch {
      host.update({ notice: { text: texts.t('notice_failed'), note: null } });
    }
  }

  watchSelection(window, selected, signal);
  watchClicks(document, stage.ranges, noting.actions.open, signal);
  window.addEventListener('hashchange', reload, { signal });
  window.addEventListener('popstate', reload, { signal });
  if (isWholePage(window)) watchFrames(document, () => background('frame.loaded', null).catch(gone), signal);
  // Out of the back/forward cache: as it was left, but notes may have changed since.
  window.addEventListener('pageshow', (event) => event.persisted && reload(), { signal });

  world.guard = (event) => {
    if (gone()) return;
    host.see(event);
    if (picking) picking.handle(event);
    else if (!host.take(event) && event.type === 'pointerdown' && event.isTrusted) close();
    if (event.type === 'keydown' && event.isTrusted) onKey(event as KeyboardEvent);
  };
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    const { toolbar, notice } = host.state;
    if (!toolbar && !notice) return;
    // The same keys as the command's: tests and browsers without assigned shortcuts reach toolbar and notice too.
    if (event.altKey && event.shiftKey && event.code === 'KeyR') {
      event.preventDefault();
      event.stopImmediatePropagation();
      focusToolbar();
    }
  }

  world.calls = pageCalls({
    window,
    world,
    marks,
    stage,
    seeing,
    pick,
    openFor,
    focusToolbar,
    endPicking,
    stop: () => stop.abort(),
  });
  world.reload = reload;
  serveCalls(services.runtime, world.calls, signal);
  signal.addEventListener('abort', () => {
    world.guard = () => undefined;
    stage.remove();
    host.remove();
  });
  await reload();
  if (world.selected) await selected(world.selected);
}
