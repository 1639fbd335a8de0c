import { type Anchored, createAnchorer } from '@/utils/anchoring';
import type { ChangeId } from '@/utils/domain/change';
import type { Mark, MarkState } from '@/utils/domain/page-state';

/** The marks of a page and where they were found. */
export interface Marks {
  /** Takes these marks instead of those before, and seeks them all. `step` is the key of the step that is shown. */
  load(marks: readonly Mark[], step: string): Promise<void>;
  /** After the page changed: seeks those again that are missing or whose nodes were replaced, and only those. */
  refresh(): Promise<void>;
  readonly size: number;
  found(): Found[];
  states(): Record<ChangeId, MarkState>;
}

/** A mark that was found: on a range of text or an element. */
export interface Found {
  mark: Mark;
  range?: Range;
  element?: Element;
}

/** Seeks marks in a document. One anchorer, and so one reading of the page's text, serves all of them. */
export function createMarks(): Marks {
  let here: Mark[] = [];
  let all: readonly Mark[] = [];
  let anchored = new Map<ChangeId, Anchored>();
  let anchorer: ReturnType<typeof createAnchorer> | undefined;
  /** Counts the loads: what an older one finds in the end is of no interest. */
  let load = 0;

  const seek = async (marks: readonly Mark[]) => {
    const asked = load;
    if (marks.length === 0) return;
    if (anchorer) anchorer.refresh();
    else anchorer = createAnchorer();
    const results = await anchorer.anchorAll(marks.map((mark) => mark.selectors));
    if (asked !== load) return;
    marks.forEach((mark, index) => {
      const result = results[index];
      if (result) anchored.set(mark.id, result);
    });
  };
  return {
    async load(marks, step) {
      load++;
      all = marks;
      here = marks.filter((mark) => mark.step === step);
      anchored = new Map();
      await seek(here.filter((mark) => mark.selectors.length > 0));
    },
    async refresh() {
      await seek(here.filter((mark) => mark.selectors.length > 0 && !isStanding(anchored.get(mark.id))));
    },
    get size() {
      return all.length;
    },
    found: () =>
      here.flatMap((mark): Found[] => {
        const result = anchored.get(mark.id);
        if (!isStanding(result)) return [];
        return [{ mark, ...placeOf(result) }];
      }),
    states: () =>
      Object.fromEntries(
        all.map((mark): [ChangeId, MarkState] => {
          if (!here.includes(mark)) return [mark.id, 'elsewhere'];
          return [mark.id, mark.selectors.length === 0 ? 'found' : stateOf(anchored.get(mark.id))];
        }),
      ),
  };
}

function stateOf(result: Anchored | undefined): MarkState {
  if (result?.state === 'ambiguous') return 'ambiguous';
  return isStanding(result) ? 'found' : 'orphan';
}

/** A live range collapses without an event when its nodes are replaced; an element loses its document. */
function isStanding(result: Anchored | undefined): boolean {
  const { range, element } = placeOf(result);
  if (element) return element.isConnected;
  return range !== undefined && !range.collapsed && range.startContainer.isConnected;
}

/** Range or element of a mark that was found. */
function placeOf(result: Anchored | undefined): { range?: Range; element?: Element } {
  switch (result?.state) {
    case 'exact':
    case 'moved':
    case 'fuzzy':
      return result;
    default:
      return {};
  }
}
