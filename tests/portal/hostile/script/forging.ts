import { timer } from './originals.ts';
import { strangers } from './reading.ts';

/** The parts of the WebExtension API that a page may find. */
interface Api {
  runtime?: {
    sendMessage?(id: string, message: unknown): Promise<unknown>;
    connect?(id: string): { postMessage(message: unknown): void };
  };
}

const CALLS = [
  'note.create',
  'note.edit',
  'panel.openNote',
  'panel.beginNote',
  'page.seen',
  'picker.start',
  'step.note',
];
const TARGET = { page: { key: 'http://127.0.0.1/gefälscht', title: 'gefälscht' }, selectors: [] };

/** Presses our element wherever it may be pressed, without a person. */
function forgeEvents(): void {
  const options = { bubbles: true, cancelable: true, composed: true, detail: 1 };
  for (const element of strangers()) {
    element.click();
    element.focus();
    for (let y = 5; y < innerHeight; y += 40) {
      for (let x = 5; x < innerWidth; x += 60) {
        if (document.elementFromPoint(x, y) !== element) continue;
        for (const kind of ['pointermove', 'pointerdown', 'pointerup'])
          element.dispatchEvent(new PointerEvent(kind, { ...options, clientX: x, clientY: y }));
        for (const kind of ['mousedown', 'mouseup', 'click', 'dblclick'])
          element.dispatchEvent(new MouseEvent(kind, { ...options, clientX: x, clientY: y }));
      }
    }
    for (const key of ['Enter', ' ', 'Tab', 'Escape'])
      for (const kind of ['keydown', 'keypress', 'keyup'])
        element.dispatchEvent(new KeyboardEvent(kind, { ...options, key, code: key === ' ' ? 'Space' : key }));
  }
  const keys = { ...options, altKey: true, shiftKey: true, key: 'R', code: 'KeyR' };
  document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  document.body.dispatchEvent(new KeyboardEvent('keyup', keys));
  // The selection as it is, "finished" by nobody.
  document.body.dispatchEvent(new PointerEvent('pointerup', options));
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      const at = { ...options, clientX: x + width / 2, clientY: y + height / 2 };
      document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', at));
    }
  }
}

/** Sends what our scripts send one another, by all ways that lead out of a page. */
function forgeMessages(id: string): void {
  const api = [(globalThis as { chrome?: Api }).chrome, (globalThis as { browser?: Api }).browser];
  for (const call of CALLS) {
    const message = {
      randnotiz: call,
      input: { target: TARGET, content: { comment: 'gefälscht' }, note: 'gefälscht' },
    };
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent('randnotiz', { detail: message }));
    new BroadcastChannel('randnotiz').postMessage({ kind: 'notes.changed', ...message });
    for (const each of api) {
      try {
        each?.runtime?.sendMessage?.(id, message)?.catch(() => undefined);
        each?.runtime?.connect?.(id).postMessage(message);
      } catch {
        // Not let in.
      }
    }
  }
  const { randnotiz } = globalThis as { randnotiz?: unknown };
  const world = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('randnotiz')];
  if (randnotiz || world) throw new Error('our world lies open');
}

let rounds = 0;

/** How often everything was forged. */
export function forgedRounds(): number {
  return rounds;
}

/** Forges without end. `id`: the extension's. */
export function keepForging(id: string): void {
  const again = () => {
    forgeEvents();
    forgeMessages(id);
    rounds += 1;
    timer(again, 500);
  };
  timer(again, 500);
}
