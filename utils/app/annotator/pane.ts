/** Lies where the toolbar stood when it was pressed, so that the page does not learn which of its buttons was there. */
export interface Pane {
  /** Covers a rectangle in viewport coordinates. */
  lay(root: ShadowRoot, box: DOMRect): void;
  /** To be told of each event: the pane goes when the pointer has left, or moves on where it is after a while. */
  see(event: Event): void;
  /** Whether a point in viewport coordinates lies under it. */
  covers(x: number, y: number): boolean;
  readonly lies: boolean;
  remove(): void;
}

/** Somebody who moves the pointer there after so long wants something of the page, ms: longer than a double click takes. */
const STAY_MS = 600;

/** Makes the pane; nothing is drawn before it is laid. */
export function createPane(): Pane {
  let element: HTMLElement | undefined;
  let box = new DOMRect();
  let stale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const covers = (x: number, y: number) => element !== undefined && isIn(box, x, y);
  const remove = () => {
    clearTimeout(timer);
    element?.remove();
    element = undefined;
  };
  return {
    covers,
    remove,
    get lies() {
      return element !== undefined;
    },
    lay(root, wanted) {
      remove();
      box = wanted;
      stale = false;
      timer = setTimeout(() => (stale = true), STAY_MS);
      element = root.ownerDocument.createElement('div');
      element.className = 'pane';
      const { x, y, width, height } = box;
      element.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
      root.prepend(element);
    },
    see(event) {
      if (!element || !('clientX' in event) || !/^pointer(?:move|down)$/.test(event.type)) return;
      const { clientX, clientY } = event as PointerEvent;
      if (!covers(clientX, clientY) || stale) remove();
    },
  };
}

/** Whether a point lies in a rectangle. */
export function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
