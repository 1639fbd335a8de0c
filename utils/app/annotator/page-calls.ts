import { describeElement } from '@/utils/anchoring';
import type { ChangeId } from '@/utils/domain/change';
import type { PageState } from '@/utils/domain/page-state';
import type { Target } from '@/utils/domain/target';
import type { Answer, PageCalls } from '@/utils/messaging';
import type { Marks } from './marks';
import { visibleFields } from './picker';

/** A list of fields longer than this helps nobody choose. */
const FIELDS_MAX = 100;

interface PageServices {
  window: Window;
  marks: Marks;
  state(): PageState;
  reload(): Promise<void>;
  startPicking(): void;
  stopPicking(): void;
  seekPlace(note: ChangeId): void;
  focusToolbar(): void;
  stop(): void;
}

/** The calls that the page's script answers. They come from our own pages and the background, nobody else. */
export function pageCalls(services: PageServices): Record<keyof PageCalls, Answer> {
  const { window, marks, state } = services;
  return {
    'page.state': () => state(),
    'marks.reload': () => services.reload(),
    'mark.reveal': (input) => ({ found: reveal(marks, (input as PageCalls['mark.reveal']['input']).note) }),
    'picker.start'() {
      services.startPicking();
      const { where } = state();
      const fields = visibleFields(window.document).slice(0, FIELDS_MAX);
      return fields.map((field): Target => ({ ...where, selectors: describeElement(field) }));
    },
    'picker.stop': () => services.stopPicking(),
    'place.seek': (input) => services.seekPlace((input as PageCalls['place.seek']['input']).note),
    'toolbar.focus': () => services.focusToolbar(),
    'annotator.stop'(input) {
      const { origins } = input as PageCalls['annotator.stop']['input'];
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
