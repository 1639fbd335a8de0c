import { render } from 'preact';
import { AnnotatorView } from '@/components/annotator/AnnotatorView';
import { ActionsContext, type AnnotatorActions } from '@/components/annotator/actions';
import { type AnnotatorState, NOTHING } from '@/components/annotator/state';
import { ANNOTATOR_STYLE } from '@/components/annotator/style';
import { type Texts, TextsContext } from '@/utils/i18n';
import { createFocusReturn } from './focus-return';
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
  const keepFocus = createFocusReturn(document);

  const appear = () => {
    if (element?.isConnected && root) return root;
    // A page that took our element away gets the same one back: what is drawn in it is still there.
    if (element && root) {
      document.documentElement.append(element);
      return root;
    }
    element = document.createElement('div');
    root = element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = ANNOTATOR_STYLE;
    root.append(style, document.createElement('div'));
    document.documentElement.append(element);
    return root;
  };
  const remove = () => {
    if (root?.lastElementChild) render(null, root.lastElementChild);
    element?.remove();
    element = root = undefined;
  };
  const draw = () => {
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
  };
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      keepFocus(root, draw);
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

function isEmpty({ toolbar, notice, picking, layers }: AnnotatorState): boolean {
  return !toolbar && !notice && !picking && layers.length === 0;
}
