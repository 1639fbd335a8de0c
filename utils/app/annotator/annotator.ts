import { describeRange } from '@/utils/anchoring';
import type { ChangeId } from '@/utils/domain/change';
import type { Selector } from '@/utils/domain/selector';
import type { Texts } from '@/utils/i18n';
import { type BackgroundCalls, type Caller, serveCalls } from '@/utils/messaging';
import { selectedRange, watchSelection } from '@/utils/page';
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
  /** Whether the toolbar comes by itself at a selection; asked anew each time. */
  toolbarWanted(): Promise<boolean>;
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
  const host: Host = createHost(document, texts, () => noting.actions);
  const marks = createMarks();
  const stage = createStage(host, marks, (highlight) => background('paint.prepare', { highlight }));
  const reload = () => seeing.reload();
  const noting = createNoting({ window, background, texts, host: () => host, where: whereabouts.now, reload });
  const gone = () => stop.abort();
  const seeing: Seeing = createSeeing({ window, background, marks, stage, whereabouts, gone }, signal);
  let picking: Picking | undefined;
  let sought: ChangeId | undefined;

  const offer = (range: Range, focus: 'keep' | 'take') =>
    noting.openAt({ kind: 'selection', selectors: describeRange(range) }, range.getBoundingClientRect(), focus);

  async function selected(range: Range | null) {
    if (!range) return noting.selectionGone();
    const asked = picking !== undefined;
    const note = sought;
    endPicking();
    if (note) await putAnew(note, describeRange(range));
    else if (asked || (await services.toolbarWanted())) offer(range, 'keep');
  }
  function focusToolbar() {
    const { toolbar, notice } = host.state;
    const range = selectedRange(document);
    if (range) offer(range, 'take');
    else if (toolbar) host.update({ toolbar: { ...toolbar, at: { ...toolbar.at }, focus: 'take' } });
    else if (notice) host.update({ notice: { ...notice, focus: 'take' } });
    else pick();
  }
  function pick(note?: ChangeId) {
    picking?.stop();
    noting.close();
    sought = note;
    const hint = texts.t(note ? 'picker_hint_anew' : 'picker_hint');
    picking = startPicking({ document, host, texts, hint, chosen });
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
    else if (choice) openFor(choice);
  }
  function openFor({ selectors, rect, by }: Choice) {
    const kind = selectors.length > 0 ? 'element' : 'step';
    noting.openAt({ kind, selectors }, rect, by === 'keyboard' ? 'take' : 'keep');
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

  watchSelection(document, selected, signal);
  watchClicks(document, stage.ranges, noting.actions.open, signal);
  window.addEventListener('hashchange', reload, { signal });
  window.addEventListener('popstate', reload, { signal });
  // Out of the back/forward cache: as it was left, but notes may have changed since.
  window.addEventListener('pageshow', (event) => event.persisted && reload(), { signal });

  world.guard = (event) => {
    if (picking) picking.handle(event);
    else if (!host.take(event) && event.type === 'pointerdown' && event.isTrusted) noting.close();
    if (event.type === 'keydown' && event.isTrusted) onKey(event as KeyboardEvent);
  };
  function onKey(event: KeyboardEvent) {
    const { toolbar, notice } = host.state;
    if (!toolbar && !notice) return;
    if (event.key === 'Escape') noting.close();
    // The same keys as the command's: tests and browsers without assigned shortcuts reach toolbar and notice too.
    if (event.altKey && event.shiftKey && event.code === 'KeyR') {
      event.preventDefault();
      focusToolbar();
    }
  }

  world.calls = pageCalls({ window, world, marks, stage, seeing, pick, openFor, focusToolbar, endPicking, stop: gone });
  serveCalls(services.runtime, world.calls, signal);
  signal.addEventListener('abort', () => {
    world.guard = () => undefined;
    stage.remove();
    host.remove();
  });
  await reload();
  if (world.selected) await selected(world.selected);
}
