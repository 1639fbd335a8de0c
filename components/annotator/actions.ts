import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChangeId } from '@/utils/domain/change';

/** What the parts in the page can ask for. Real clicks only: whoever calls has checked `isTrusted`. */
export interface AnnotatorActions {
  /** Notes the place that the toolbar stands at. */
  note(concern: string, rating: 'obstacle' | 'strength'): void;
  /** Takes the place of the toolbar to the panel. */
  more(): void;
  closeToolbar(): void;
  undo(note: ChangeId): void;
  /** Opens a note in the panel. */
  open(note: ChangeId): void;
  closeNotice(): void;
}

const none = () => undefined;

/** Hands the actions to the parts below it. */
export const ActionsContext = createContext<AnnotatorActions>({
  note: none,
  more: none,
  closeToolbar: none,
  undo: none,
  open: none,
  closeNotice: none,
});

/** The actions, inside of a component. */
export function useActions(): AnnotatorActions {
  return useContext(ActionsContext);
}

/** Events that we made ourselves for what a person did; see {@link vouchFor}. */
const vouched = new WeakSet<Event>();

/** Says that an event stands for something that a person did: its real one was kept from the page, and so from here. */
export function vouchFor<E extends Event>(event: E): E {
  vouched.add(event);
  return event;
}

/** Makes an event listener that runs only for what a person did: a page's script cannot press our buttons. */
export function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    event.stopPropagation();
    if (event.isTrusted || vouched.has(event)) act();
  };
}
