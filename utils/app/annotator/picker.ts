import { focusedIn } from './focused';
import { neighbourOf, pickableFrom, widerThan } from './pickable';

/** What is around all elements. */
export type Whole = 'step' | 'page';

/** What can be taken. */
export type Picked = Element | Whole;

/** Whether something picked is no element. */
export function isWhole(picked: Picked): picked is Whole {
  return picked === 'step' || picked === 'page';
}

/** What the picker tells: what is under the pointer or reached by keys, and what was taken in the end. */
export interface PickerListener {
  over(picked: Picked | undefined, by: 'pointer' | 'keyboard'): void;
  /** Taken by click or Enter; `undefined` when left with Escape, or by selecting text instead. */
  taken(picked: Picked | undefined, by: 'pointer' | 'keyboard'): void;
}

/** Lets somebody choose an element. */
export interface Picker {
  /** Takes an event before the page gets it. Only what people do counts; what they do is kept from the page. */
  handle(event: Event): void;
}

/** Keys that are ours while picking; with Control, Alt or the like they stay the browser's. */
const KEYS = ['Escape', 'Tab', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** Pressing the pointer on these would do something, or drag them away, rather than begin to select text. */
const ACTIVE = 'a,button,input,select,textarea,label,summary,option,img,video,[role=button]';

/**
 * Makes a picker over a document. By pointer: what lies under it. By keys: Tab and the arrows right and left go through
 * all there is, the arrow up takes what is around, in the end `wholes`, down goes back in. It begins at what has the
 * focus: who stands in a field means that field. Text can still be selected instead.
 */
export function createPicker(document: Document, wholes: readonly Whole[], { over, taken }: PickerListener): Picker {
  /** From the innermost that was pointed at to what is pointed at now. */
  let path: Picked[] = [];
  const current = () => path.at(-1);
  const point = (next: Picked[], by: 'pointer' | 'keyboard') => {
    if (next.at(-1) === current()) return;
    path = next;
    over(current(), by);
  };
  const go = (by: 1 | -1) => {
    const [innermost] = path;
    const next = neighbourOf(document, innermost && !isWhole(innermost) ? innermost : undefined, by);
    if (!next) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    point([next], 'keyboard');
  };
  const widen = () => {
    const at = current();
    const around = at && !isWhole(at) ? widerThan(at) : undefined;
    const next = around ?? wholes[at && isWhole(at) ? wholes.indexOf(at) + 1 : 0];
    if (next) point([...path, next], 'keyboard');
  };

  function onKey(event: KeyboardEvent) {
    const { key } = event;
    const at = current();
    if (event.type !== 'keydown') return;
    if (key === 'Escape') taken(undefined, 'keyboard');
    else if (key === 'Enter' && at) taken(at, 'keyboard');
    else if (key === 'ArrowUp') widen();
    else if (key === 'ArrowDown' && path.length > 1) point(path.slice(0, -1), 'keyboard');
    else if (key === 'ArrowRight' || key === 'ArrowDown' || (key === 'Tab' && !event.shiftKey)) go(1);
    else if (key === 'ArrowLeft' || key === 'Tab') go(-1);
  }
  function onPointer(event: Event) {
    const under = elementOf(event);
    const selected = isSelecting(document);
    // A finger presses where it has not moved before.
    if ((event.type === 'pointermove' || event.type === 'pointerdown') && !selected) {
      const found = pickableFrom(under);
      // Still on what was widened before: the keys hold.
      if (found !== path[0]) point(found ? [found] : [], 'pointer');
    }
    // A pointerdown that is prevented takes the mousedown with it, and so the selecting of text.
    if (/^(?:pointer|mouse)down$/.test(event.type) && !under?.closest(ACTIVE)) return;
    event.preventDefault();
    if (event.type === 'click' || (event.type === 'pointerup' && under?.matches(':disabled'))) {
      const at = current() ?? pickableFrom(under);
      if (!selected && at) taken(at, 'pointer');
    }
  }
  const focused = focusedIn(document);
  const first = focused && pickableFrom(focused);
  if (first) point([first], 'keyboard');
  return {
    handle(event) {
      if (!event.isTrusted) return;
      if (event instanceof KeyboardEvent || /^key/.test(event.type)) {
        const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
        if (!KEYS.includes(key) || ctrlKey || altKey || metaKey) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        onKey(event as KeyboardEvent);
      } else if (/^(?:pointer|mouse|click|auxclick|dblclick|dragstart|touch)/.test(event.type)) {
        // Text was selected instead: whoever watches for that shall see it.
        if (event.type === 'pointerup' && isSelecting(document)) return;
        event.stopImmediatePropagation();
        onPointer(event);
      }
    },
  };
}

function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function elementOf(event: Event): Element | null {
  const target = event.composedPath().find((each): each is Element => 'tagName' in each);
  return target ?? null;
}
