import { describeElement } from '@/utils/anchoring';
import { summariseElement } from '@/utils/anchoring/summarise-element';
import { describeElementInWords } from '@/utils/catalogue/place';
import type { Selector } from '@/utils/domain/selector';
import type { StepRef } from '@/utils/domain/target';
import type { Texts } from '@/utils/i18n';
import type { Host } from './host';
import { createPicker, isWhole, type Picked, type Whole } from './picker';

/** What somebody chose: a described element, or the whole step or page (no selectors). */
export interface Choice {
  kind: 'element' | Whole;
  selectors: Selector[];
  rect: DOMRect;
  by: 'pointer' | 'keyboard';
}

/** Somebody is choosing a place. */
export interface Picking {
  /** Takes an event before the page gets it. */
  handle(event: Event): void;
  stop(): void;
}

interface PickingServices {
  document: Document;
  host: Host;
  texts: Texts;
  /** What can be done, in words. */
  hint: string;
  /** The step that is shown: a page without steps is chosen as a whole at once. */
  step: StepRef;
  /** `undefined`: left without a choice. */
  chosen(choice: Choice | undefined): void;
}

/** Lets somebody pick an element, and says what is pointed at: a frame around it, its label, for screen readers too. */
export function startPicking({ document, host, texts, hint, step, chosen }: PickingServices): Picking {
  const gone = new AbortController();
  const stop = () => {
    gone.abort();
    host.update({ picking: null });
  };
  let shown: Picked | undefined;
  const over = (picked: Picked | undefined) => {
    shown = picked;
    if (!picked) return host.update({ picking: { hint, at: null, label: '' } });
    const { x, y, width, height } = rectOf(document, picked);
    host.update({ picking: { hint, at: { x, y, width, height }, label: inWords(picked, texts) } });
  };
  over(undefined);
  // The frame stays around what is pointed at, whatever scrolls below it.
  const follow = () => over(shown);
  for (const kind of ['scroll', 'resize'])
    document.defaultView?.addEventListener(kind, follow, { capture: true, passive: true, signal: gone.signal });
  const picker = createPicker(document, step.key ? ['step', 'page'] : ['page'], {
    over,
    taken(picked, by) {
      stop();
      if (!picked) return chosen(undefined);
      const rect = rectOf(document, picked);
      if (isWhole(picked)) chosen({ kind: picked, selectors: [], rect, by });
      else chosen({ kind: 'element', selectors: describeElement(picked), rect, by });
    },
  });
  return { handle: picker.handle, stop };
}

function inWords(picked: Picked, { t, language }: Texts): string {
  if (isWhole(picked)) return t(picked === 'step' ? 'picker_step' : 'picker_page');
  return describeElementInWords(summariseElement(picked), language);
}

/** The whole is framed by the window: it is what one sees of it. */
function rectOf({ documentElement }: Document, picked: Picked): DOMRect {
  if (!isWhole(picked)) return picked.getBoundingClientRect();
  return new DOMRect(4, 4, documentElement.clientWidth - 8, documentElement.clientHeight - 8);
}
