import { describeElement } from '@/utils/anchoring';
import type { ChangeId } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import type { Answer, PageCalls } from '@/utils/messaging';
import { type ClickedPlace, clickedElement } from './clicked-element';
import type { Marks } from './marks';
import { visibleFields } from './pickable';
import type { Choice } from './picking';
import type { Seeing } from './seeing';
import type { Stage } from './stage';
import type { World } from './world';

/** A list of fields longer than this helps nobody choose. */
const FIELDS_MAX = 100;

interface PageServices {
  window: Window;
  world: World;
  marks: Marks;
  stage: Stage;
  seeing: Seeing;
  pick(note?: ChangeId): void;
  openFor(choice: Choice): Promise<void>;
  endPicking(): void;
  focusToolbar(): void;
  stop(): void;
}

type Input<K extends keyof PageCalls> = PageCalls[K]['input'];

/** The calls that the page's script answers. They come from our own pages and the background, nobody else. */
export function pageCalls(services: PageServices): Record<keyof PageCalls, Answer> {
  const { window, world, marks, stage, seeing } = services;
  return {
    'page.state': () => seeing.state(),
    'page.tell': () => seeing.follow(),
    'marks.reload': () => seeing.reload(),
    'marks.hide'(input) {
      stage.hide((input as Input<'marks.hide'>).hidden);
      return seeing.tell();
    },
    'mark.reveal': (input) => ({ found: reveal(marks, (input as Input<'mark.reveal'>).note) }),
    'picker.start': () => services.pick(),
    'picker.fields'() {
      const { where } = seeing.state();
      const fields = visibleFields(window.document).slice(0, FIELDS_MAX);
      return fields.map((field): Target => ({ ...where, selectors: describeElement(field) }));
    },
    'picker.stop': () => services.endPicking(),
    'place.seek': (input) => services.pick((input as Input<'place.seek'>).note),
    'place.note'(input) {
      const element = clickedElement(window.document, world, input as ClickedPlace);
      if (!element) return services.pick();
      const selectors = describeElement(element);
      const rect = element.getBoundingClientRect();
      return services.openFor({ kind: 'element', selectors, rect, by: 'keyboard' });
    },
    'step.note'() {
      return services.openFor({ kind: 'step', selectors: [], rect: new DOMRect(8, 0, 0, 0), by: 'keyboard' });
    },
    'toolbar.focus': () => services.focusToolbar(),
    'annotator.stop'(input) {
      const { origins } = input as Input<'annotator.stop'>;
      if (origins.some((pattern) => covers(pattern, window.location))) services.stop();
    },
  };
}

function reveal(marks: Marks, note: string): boolean {
  const found = marks.found().find(({ mark }) => mark.id === note);
  const element = found?.element ?? found?.range?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  return element !== undefined && element !== null;
}

/** Whether an origin's match pattern (`https://host/*`) covers an address. */
function covers(pattern: string, { protocol, hostname }: Location): boolean {
  return pattern === `${protocol}//${hostname}/*`;
}
