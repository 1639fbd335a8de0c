/** Lets people put away the tip of a sign where it hides something, as WCAG 1.4.13 wants it. */
export interface Tips {
  /**
   * To be told of every event that a person caused. Escape puts away the tip that is shown, until the pointer or the
   * focus has left its sign and come again. `under`: what of our parts the pointer is on, where the event says it.
   */
  see(event: Event, root: ShadowRoot, under: Element | null): void;
}

/** A tip is generated text, no element of its own: its sign says why it is not shown. The style knows these names. */
const HUSHED = { pointer: 'data-hushed-pointer', focus: 'data-hushed-focus' } as const;

/** Makes it. */
export function createTips(): Tips {
  let pointed: Element | null = null;
  const hush = (root: ShadowRoot) => {
    pointed = root.querySelector('.sign:hover');
    pointed?.setAttribute(HUSHED.pointer, '');
    const focused = root.querySelector('.sign:focus-visible');
    focused?.setAttribute(HUSHED.focus, '');
    focused?.addEventListener('blur', () => focused.removeAttribute(HUSHED.focus), { once: true });
  };
  const pointAt = (sign: Element | null | undefined) => {
    if (sign === pointed) return;
    pointed?.removeAttribute(HUSHED.pointer);
    pointed = null;
  };
  return {
    see(event, root, under) {
      if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') hush(root);
      if (pointed && /^pointer(?:move|out)$/.test(event.type)) pointAt(under?.closest('.sign'));
    },
  };
}
