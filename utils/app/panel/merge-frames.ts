import type { MarkState, PageState } from '@/utils/domain/page-state';

/** What the frames of a page say, by their number; 0 is the page itself. */
export type FrameStates = ReadonlyMap<number, PageState>;

/** From what is best known to what says least: a mark that any frame has found is found. */
const RANK: readonly MarkState[] = ['found', 'ambiguous', 'orphan', 'elsewhere'];

/**
 * A page and its frames as one: many services run in a frame of their portal, so a step that only a frame tells of is
 * the step of the page. `null` while the page itself has not said anything. Pure.
 */
export function mergeFrames(states: FrameStates): PageState | null {
  const page = states.get(0);
  if (!page) return null;
  const all = [...states.values()].filter(({ where }) => where.page.key === page.where.page.key);
  const withStep = all.find(({ where }) => where.step.key !== '');
  const marks: PageState['marks'] = {};
  for (const [id, state] of all.flatMap((each) => Object.entries(each.marks))) {
    const known = marks[id];
    if (!known || RANK.indexOf(state) < RANK.indexOf(known)) marks[id] = state;
  }
  return { ...page, where: { ...page.where, step: withStep?.where.step ?? page.where.step }, marks };
}

/** Which frame has found a note; the page itself if none has. */
export function frameOf(states: FrameStates, note: string): number {
  return [...states].find(([, { marks }]) => marks[note] === 'found')?.[0] ?? 0;
}
