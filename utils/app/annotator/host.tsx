import { render } from 'preact';
import { AnnotatorView } from '@/components/annotator/AnnotatorView';
import { ActionsContext, type AnnotatorActions } from '@/components/annotator/actions';
import { type AnnotatorState, NOTHING } from '@/components/annotator/state';
import { ANNOTATOR_STYLE } from '@/components/annotator/style';
import { type Texts, TextsContext } from '@/utils/i18n';
import { relay } from './relay';

/** The one element that we add to a document, and what is drawn in its closed shadow root. */
export interface Host {
  readonly state: AnnotatorState;
  /** Changes some of what is drawn. The element comes with the first thing to show and goes with the last. */
  update(change: Partial<AnnotatorState>): void;
  /** The origin of our coordinates, in viewport coordinates; moves with the page. */
  origin(): DOMRect;
  /** Takes an event that belongs to our own parts; answers whether it did. */
  take(event: Event): boolean;
  remove(): void;
}

/** Makes the host; nothing is added to the document before there is something to show. */
export function createHost(document: Document, texts: Texts, actions: () => AnnotatorActions): Host {
  let element: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let state = NOTHING;

  /** Puts our element where it belongs now. A page that took it away gets the same one back, with all that is in it. */
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
      root.append(document.createElement('div'));
    }
    stand(element, root);
    return root;
  };
  const remove = () => {
    if (root?.lastElementChild) render(null, root.lastElementChild);
    element?.remove();
    element = root = undefined;
  };
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      if (isEmpty(state)) return remove();
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
    },
    origin() {
      appear();
      return (element ?? document.documentElement).getBoundingClientRect();
    },
    take(event) {
      if (!root || event.target !== element) return false;
      relay(event, root);
      return true;
    },
    remove,
  };
}

/** Over a modal dialog nothing else can be seen or pressed: while one is open we are inside of it. */
function groundOf(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

function isEmpty({ toolbar, notice, picking, layers }: AnnotatorState): boolean {
  return !toolbar && !notice && !picking && layers.length === 0;
}
