import { editPage, trackExtent } from './edits.ts';
import { countVisible, judgeQuote, type Verdict } from './judge.ts';
import { type Block, type Extent, renderPage, startsOf, textOf } from './model.ts';
import { makePage } from './page.ts';
import { chooseQuotes, type QuoteOrder } from './quotes.ts';
import { createRandom } from './random.ts';
import type { Answer, Target } from './wire.ts';

/** A page as it was when notes were written, and what they are on. */
export interface Original {
  markup: string;
  /** What `body.textContent` must be, so that offsets mean the same to the model and to the browser. */
  text: string;
  targets: readonly Target[];
}

/** A page as it is when the notes are sought again. */
export interface Scenario {
  markup: string;
  text: string;
  /** Which targets are sought, by number; in an order by chance, so that the first so many stand for all. */
  asked: readonly number[];
  /** Judges what was found for one of `asked`, by its number among all targets. */
  judge(target: number, answer: Answer): Verdict;
}

/** The scenarios on the information page. */
export type TextScenario = 'exact' | 'edit3' | 'shift' | 'gone';

/** How much text the page has, in characters, and how many quotes. */
export interface WorkloadOrder extends QuoteOrder {
  characters: number;
}

/** A page with its quotes, and what becomes of it. */
export interface Workload {
  original: Original;
  scenario(name: TextScenario): Scenario;
}

/** What share of the characters is edited in `edit3`, and of the quotes deleted in `gone`. */
const EDITED = 0.03;
const DELETED = 0.269;
/** How many characters come in above in `shift`. */
const INSERTED = 20_000;

/** Makes an information page with quotes; the same for the same order. */
export function makeWorkload({ characters, ...order }: WorkloadOrder): Workload {
  const blocks = makePage(createRandom(1), characters);
  const quotes = chooseQuotes(blocks, createRandom(2), order);
  const all = createRandom(3).shuffle(quotes.map((_, index) => index));
  const make: Record<TextScenario, () => Scenario> = {
    exact: () => scenarioOf(blocks, all, quotes),
    edit3: () => {
      const { blocks: edited, edits } = editPage(blocks, createRandom(4), EDITED);
      const tracked = quotes.map((quote) => trackExtent(quote, edits));
      return scenarioOf(edited, all, tracked);
    },
    shift: () => {
      const above = makePage(createRandom(5), INSERTED);
      const by = textOf(above).length;
      const moved = quotes.map(({ start, end }) => ({ start: start + by, end: end + by }));
      return scenarioOf([...above, ...blocks], all, moved);
    },
    gone: () => {
      const asked = all.slice(0, Math.round(DELETED * all.length));
      const lost = asked.flatMap((index) => quotes[index] ?? []);
      return scenarioOf(withoutBlocksOf(blocks, lost), asked, []);
    },
  };
  return {
    original: { markup: renderPage(blocks), text: textOf(blocks), targets: quotes },
    scenario: (name) => make[name](),
  };
}

/** The page without the blocks in which one of the extents lies, be it in part. */
export function withoutBlocksOf(blocks: readonly Block[], extents: readonly Extent[]): Block[] {
  const starts = startsOf(blocks);
  return blocks.filter((_, index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    return !extents.some((extent) => extent.start < end && extent.end > start);
  });
}

/** `truths` by the number of the target; those that are missing there, or of which nothing is left, are gone. */
function scenarioOf(
  blocks: readonly Block[],
  asked: readonly number[],
  truths: readonly (Extent | undefined)[],
): Scenario {
  const text = textOf(blocks);
  const visible = countVisible(text);
  return {
    markup: renderPage(blocks),
    text,
    asked,
    judge(target, answer) {
      const truth = truths[target];
      const found = typeof answer === 'object' ? (answer ?? undefined) : undefined;
      return judgeQuote(found, truth && visible(truth) > 0 ? truth : undefined, visible);
    },
  };
}
