/** What can be noted as an element: what people call a field, a button, a picture, a table, a heading. */
const PICKABLE =
  'input:not([type=hidden]),select,textarea,button,fieldset,[role=radiogroup],[role=group],a[href],img,table,h1,h2,h3,h4,h5,h6';
/** What the panel lists for those who choose by keyboard. */
const FIELDS = 'input:not([type=hidden]),select,textarea,fieldset';

/** The pickable element that something on the page belongs to; a label leads to its field. */
function pickableFrom(target: Element | null): Element | undefined {
  const label = target?.closest('label');
  return (label?.control ?? target?.closest(PICKABLE)) || undefined;
}

/** The fields that can be seen on the page, in its order. */
export function visibleFields(document: Document): Element[] {
  return [...document.querySelectorAll(FIELDS)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}

/** What the picker tells: what is under the pointer or reached by Tab, and what was taken in the end. */
export interface PickerListener {
  over(element: Element | undefined): void;
  /** Taken by click or Enter; `undefined` when left with Escape. */
  taken(element: Element | undefined, by: 'pointer' | 'keyboard'): void;
}

/**
 * Lets somebody choose an element, by pointer or by Tab and Enter. The page gets none of these clicks and keys. Ends
 * with the choice, with Escape or with the signal.
 */
export function startPicker(document: Document, listener: PickerListener, signal: AbortSignal): void {
  const controller = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, controller.signal]) };
  let current: Element | undefined;
  const point = (element: Element | undefined) => {
    current = element;
    listener.over(element);
  };
  const finish = (element: Element | undefined, by: 'pointer' | 'keyboard') => {
    controller.abort();
    listener.taken(element, by);
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const under = (event: Event) => pickableFrom(event.composedPath().find(isElement) ?? null);

  document.addEventListener('pointermove', (event) => event.isTrusted && point(under(event)), options);
  for (const kind of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    document.addEventListener(kind, swallow, options);
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      swallow(event);
      const element = under(event);
      if (element) finish(element, 'pointer');
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !['Escape', 'Tab', 'Enter'].includes(event.key)) return;
      swallow(event);
      if (event.key === 'Escape') finish(undefined, 'keyboard');
      else if (event.key === 'Tab') point(neighbour(document, current, event.shiftKey ? -1 : 1));
      else if (current) finish(current, 'keyboard');
    },
    options,
  );
}

function isElement(target: EventTarget): target is Element {
  return 'tagName' in target;
}

function neighbour(document: Document, current: Element | undefined, by: 1 | -1): Element | undefined {
  const fields = visibleFields(document);
  const index = current ? fields.indexOf(current) + by : 0;
  const next = fields.at(index % Math.max(1, fields.length));
  next?.scrollIntoView({ block: 'nearest' });
  return next;
}
