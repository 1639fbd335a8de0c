import { render } from 'preact';
import { AnnotatorView } from '@/components/annotator/AnnotatorView';
import { ActionsContext, type AnnotatorActions } from '@/components/annotator/actions';
import { type AnnotatorState, NOTHING } from '@/components/annotator/state';
import { ANNOTATOR_STYLE } from '@/components/annotator/style';
import { highlightName } from '@/utils/highlighting';
import { type Texts, TextsContext } from '@/utils/i18n';
import type { Aim } from './aim';
import { createFocusReturn } from './focus-return';
import { groundOf } from './ground';
import { createPane, isIn } from './pane';
import { relay } from './relay';
import { leaveName } from './succession';
import { createTips } from './tips';

/** The one element that we add to a document, and what is drawn in its closed shadow root. */
export interface Host {
  readonly state: AnnotatorState;
  /** The name of our highlight: random, because the page can read it. */
  readonly highlight: string;
  /** Changes some of what is drawn. The element comes with the first thing to show and goes with the last. */
  update(change: Partial<AnnotatorState>): void;
  /** The origin of our coordinates, in viewport coordinates; moves with the page. */
  origin(): DOMRect;
  /** To be told of every event, also of those that are not ours: where the pointer came from counts when it presses. */
  see(event: Event): void;
  /** Takes an event that belongs to our own parts; answers whether it did. */
  take(event: Event): boolean;
  remove(): void;
}

/** Makes the host; nothing is added to the document before there is something to show. */
export function createHost(document: Document, texts: Texts, actions: () => AnnotatorActions, aim: Aim): Host {
  let element: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let state = NOTHING;
  const highlight = highlightName(crypto.getRandomValues(new Uint8Array(12)));
  const pane = createPane();
  const tips = createTips();
  const keepFocus = createFocusReturn(document);

  /**
   * Puts our element where it belongs now. A page that took it away, or into a
   * part of its own, gets the same one back, with all that is in it.
   */
  const stand = (host: HTMLElement, tree: ShadowRoot) => {
    const ground = groundOf(document);
    if (host.parentElement === ground) return;
    // What is fixed is not cut off where the dialog ends.
    const more = ground === document.documentElement ? '' : ':host{position:fixed!important}';
    // A new one each time: one that is filled afterwards counts as the page's own, which its policy may forbid.
    const style = document.createElement('style');
    style.textContent = ANNOTATOR_STYLE + more;
    tree.querySelector('style')?.remove();
    tree.prepend(style);
    ground.append(host);
  };
  const appear = () => {
    if (!element || !root) {
      element = document.createElement('div');
      root = element.attachShadow({ mode: 'closed' });
      const ground = document.createElement('div');
      leaveName(ground, highlight);
      root.append(ground);
    }
    stand(element, root);
    return root;
  };
  const remove = () => {
    if (root?.lastElementChild) render(null, root.lastElementChild);
    pane.remove();
    element?.remove();
    element = root = undefined;
  };
  const underPointer = (event: Event) => {
    if (!root || event.target !== element || !/^pointer(?:move|down)$/.test(event.type)) return null;
    const { clientX, clientY } = event as PointerEvent;
    return root.elementFromPoint(clientX, clientY);
  };
  const look = (event: Event) => {
    if (!event.isTrusted) return;
    pane.see(event);
    const under = underPointer(event);
    if (root) tips.see(event, root, under);
    if (!/^pointer(?:move|down)$/.test(event.type)) return;
    aim.see(event as PointerEvent, under?.closest('button') ?? null);
  };
  const toolbarBox = () => (state.toolbar ? root?.querySelector('.toolbar')?.getBoundingClientRect() : undefined);
  const layPane = () => {
    const box = toolbarBox();
    if (root && box) pane.lay(root, box);
  };
  const pressing = (button: Element, event: MouseEvent) => {
    // By keyboard nothing is aimed, and no pointer is left behind.
    if (event.detail === 0) return true;
    if (button.closest('.toolbar')) layPane();
    return aim.meant;
  };
  /** Something of the page's lies over our toolbar, or was left for it: what is meant for us tells the page our button. */
  const isOver = (event: Event) => {
    if (!event.isTrusted || !('clientX' in event)) return false;
    const { clientX: x, clientY: y } = event as MouseEvent;
    const box = toolbarBox();
    return (box !== undefined && isIn(box, x, y)) || pane.covers(x, y);
  };
  const keep = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.type === 'click' || event.type === 'mousedown') event.preventDefault();
    if (event.type !== 'pointerdown') return;
    layPane();
    actions().closeToolbar();
  };
  const draw = () => {
    if (isEmpty(state) && !pane.lies) return remove();
    const ground = appear().lastElementChild;
    if (!ground) return;
    const view = (
      <TextsContext value={texts}>
        <ActionsContext value={actions()}>
          <AnnotatorView {...state} />
        </ActionsContext>
      </TextsContext>
    );
    render(view, ground);
  };
  return {
    highlight,
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      if (change.picking) pane.remove();
      keepFocus(root, draw);
    },
    origin() {
      appear();
      return (element ?? document.documentElement).getBoundingClientRect();
    },
    see: look,
    take(event) {
      if (!root) return false;
      if (event.target === element) relay(event, root, pressing);
      else if (isOver(event)) keep(event);
      else return false;
      return true;
    },
    remove,
  };
}

function isEmpty({ toolbar, notice, picking, layers }: AnnotatorState): boolean {
  return !toolbar && !notice && !picking && layers.length === 0;
}
