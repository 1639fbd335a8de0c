import { invoke, listen, timer } from './originals.ts';
import { strangers } from './reading.ts';

/** What the page does to our element, by name; see {@link vandalise}. */
const ATTACKS: Readonly<Record<string, (element: HTMLElement) => void>> = {
  remove: (element) => element.remove(),
  hide(element) {
    element.style.setProperty('display', 'none', 'important');
    element.style.setProperty('opacity', '0', 'important');
    element.setAttribute('popover', 'auto');
    element.hidden = true;
  },
  move(element) {
    element.style.setProperty('transform', 'translate(300px, 40px)', 'important');
    element.style.setProperty('top', '120px', 'important');
  },
  clone(element) {
    if (strangers().length < 4) document.documentElement.append(element.cloneNode(true));
  },
  inert(element) {
    element.inert = true;
  },
  /** Everything is invisible, and works. */
  invisible() {
    document.documentElement.style.opacity = '0';
  },
  clipped() {
    document.documentElement.style.clipPath = 'inset(100%)';
  },
  wrapped(element) {
    if (element.parentElement !== document.documentElement) return;
    const veil = document.createElement('div');
    veil.style.opacity = '0.01';
    document.body.append(veil);
    veil.append(element);
  },
  highlights: () => CSS.highlights.clear(),
};

/** Does one of {@link ATTACKS} again and again. `cover` and `redress` are attacks of their own. */
export function vandalise(name: string): void {
  if (name === 'cover') cover();
  if (name === 'redress') redress();
  const attack = ATTACKS[name];
  if (!attack) return;
  const again = () => {
    for (const element of strangers()) attack(element);
    timer(again, 15);
  };
  invoke(listen, document, ['DOMContentLoaded', again]);
}

/** Lays an invisible pane over everything, ours too: what is pressed on us is pressed on the page. */
function cover(): void {
  const pane = document.createElement('div');
  pane.popover = 'manual';
  pane.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:transparent;';
  const again = () => {
    if (strangers().length > 0 && !pane.isConnected) {
      document.body.append(pane);
      pane.showPopover();
    }
    timer(again, 15);
  };
  invoke(listen, document, ['DOMContentLoaded', again]);
}

/** Selects for the person who presses, so that our toolbar comes to lie under the next press. */
function redress(): void {
  const press = ({ clientX, clientY }: MouseEvent) => {
    const bait = document.querySelector<HTMLElement>('#stelle');
    if (!bait) return;
    bait.style.cssText = `position:fixed;left:${clientX - 200}px;top:${clientY - 110}px;height:20px;overflow:hidden`;
    document.getSelection()?.selectAllChildren(bait);
  };
  invoke(listen, window, ['pointerdown', press, { capture: true }]);
  invoke(listen, window, ['mousedown', (event: Event) => event.preventDefault(), { capture: true }]);
}
