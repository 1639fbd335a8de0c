import { createAnchorer, describeRange } from '@/utils/anchoring';
import type { Selector } from '@/utils/domain/selector';

/** How many steps from node to node reading took, and what became of notes. */
export interface Counted {
  /** When the whole page was read. */
  whole: number;
  /** When one word of it had changed. */
  one: number;
  /** When nothing had. */
  none: number;
  /** When a word changed twenty times, and each time a note was sought that is gone. */
  gone: number;
  /** When a word of many paragraphs had. */
  many: number;
  states: string[];
}

/** A page of many paragraphs. */
export function manyParagraphs(count: number): string {
  const line = (number: number) => `<p>Nummer ${number}: bitte reichen Sie den Nachweis über die Miete ein.</p>`;
  return Array.from({ length: count }, (_, number) => line(number)).join('');
}

/** Counts the steps from node to node that reading takes. Runs in the page. */
export function countSteps(): Counted {
  const anchorer = createAnchorer();
  const paragraphs = [...document.querySelectorAll('p')];
  const notes = [3, 250, 496].map((number) => describe(paragraphs[number]));
  const last = paragraphs.at(-1);
  const lost = describe(last);
  last?.remove();
  let states: string[] = [];
  const ask = (list: readonly Selector[][]) =>
    stepsIn(() => {
      anchorer.refresh();
      states = list.map((note) => anchorer.anchor(note).state);
    });
  const whole = ask(notes);
  paragraphs[250]?.append(' Neu.');
  const one = ask(notes);
  const found = states;
  const none = ask(notes);
  let gone = 0;
  for (let turn = 0; turn < 20; turn += 1) {
    paragraphs[250]?.append(' Neu.');
    gone += ask([lost]);
  }
  const asked = states;
  for (const paragraph of paragraphs.slice(300, 400)) paragraph.append(' Neu.');
  const many = ask(notes.slice(0, 1));
  return { whole, one, none, gone, many, states: [...found, ...asked, ...states] };
}

/**
 * What becomes of a note in a part of the page that is shown while a box is ticked, of which nobody is told: while it is,
 * while it is not, and in the end, when it is again. Something else changes each time. Runs in the page.
 */
export async function askWhileShownAndHidden(): Promise<string[]> {
  const [box, ticked, other] = [
    document.querySelector('input'),
    document.querySelector('#teil'),
    document.querySelector('p'),
  ];
  if (!box || !ticked || !other) throw new Error('another page');
  const note = describe(ticked);
  const anchorer = createAnchorer();
  const ask = (checked: boolean) => {
    box.checked = checked;
    other.append(' Neu.');
    anchorer.refresh();
    return anchorer.anchor(note).state;
  };
  const states = [anchorer.anchor(note).state, ask(false), ask(false)];
  for (let turn = 0; turn < 500; turn += 1) {
    const state = ask(true);
    if (state !== 'orphan') return [...states, state];
    await new Promise((done) => setTimeout(done, 10));
  }
  return [...states, 'lost'];
}

function describe(element: Element | undefined): Selector[] {
  const range = document.createRange();
  range.selectNodeContents(element ?? document.body);
  return describeRange(range);
}

/** How often `nextSibling` of any node is asked while something happens. */
function stepsIn(act: () => void): number {
  const original = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling');
  let steps = 0;
  Object.defineProperty(Node.prototype, 'nextSibling', {
    configurable: true,
    get() {
      steps += 1;
      return original?.get?.call(this);
    },
  });
  act();
  if (original) Object.defineProperty(Node.prototype, 'nextSibling', original);
  return steps;
}
