import { changePage, type PageChange } from '#tests/e2e/anchoring/change-page.ts';
import { type Anchored, createAnchorer, describeElement, describeRange } from '@/utils/anchoring';
import { createReadingKeeper } from '@/utils/anchoring/keep-reading';
import { createTextReader, type Reading } from '@/utils/anchoring/read-text';
import type { Selector } from '@/utils/domain/selector';

/** What came of some changes: in what a refreshed reading differs from a new one, and whether it was patched. */
export interface Refreshed {
  differs: string[];
  isPatched: boolean;
}

/**
 * Changes the page in batches, and compares what is read and found after a refresh with what a fresh start reads and finds.
 * Runs in the page.
 */
export async function compareRefreshed(batches: readonly (readonly PageChange[])[]): Promise<Refreshed[]> {
  const { body } = document;
  const main = document.querySelector('main') ?? body;
  const keeper = createReadingKeeper(body);
  keeper.read(() => false);
  const notes = describeSome(main);
  const anchorer = createAnchorer();
  for (const note of notes) anchorer.anchor(note);
  const results: Refreshed[] = [];
  for (const [index, changes] of batches.entries()) {
    for (const change of changes) changePage(main, change);
    // Records are handed over between tasks, or fetched: both must do.
    if (index % 2) await new Promise((done) => setTimeout(done));
    keeper.refresh();
    anchorer.refresh();
    const kept = keeper.read(() => false);
    const fresh = createTextReader(body).read(() => false);
    if (!kept || !fresh) throw new Error('reading did not end');
    const newcomer = createAnchorer();
    const answers = notes.map((note) => [newcomer.anchor(note), anchorer.anchor(note)] as const);
    const found = answers.flatMap(([wanted, is], note) =>
      isSame(wanted, is) ? [] : [`note ${note}: ${wanted.state} ${is.state}`],
    );
    results.push({ differs: [...differences(kept.reading, fresh), ...found], isPatched: kept.edits !== undefined });
  }
  return results;
}

function differences(kept: Reading, fresh: Reading): string[] {
  const { text, roles, ...lists } = fresh;
  const differs = kept.text === text ? [] : [`text: ${JSON.stringify([kept.text, text])}`];
  if (kept.roles.length !== roles.length) differs.push('roles');
  const known: Readonly<Record<string, readonly unknown[]>> = { ...kept, text: [] };
  for (const [key, list] of Object.entries(lists)) {
    const other = known[key] ?? [];
    if (other.length !== list.length || list.some((each: unknown, at: number) => each !== other[at])) differs.push(key);
  }
  return differs;
}

function describeSome(main: Element): Selector[][] {
  const elements = [...main.querySelectorAll('p, h2, h3, li, td, label, input, select, summary, x-teil')].slice(0, 12);
  return elements.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return element.matches('input, select') ? describeElement(element) : describeRange(range);
  });
}

function isSame(one: Anchored, other: Anchored): boolean {
  const [first, second] = [one, other].map((each) => {
    const range = 'range' in each ? each.range : undefined;
    const element = 'element' in each ? each.element : undefined;
    return [
      each.state,
      each.confidence,
      element,
      range?.startContainer,
      range?.startOffset,
      range?.endContainer,
      range?.endOffset,
    ];
  });
  return first?.every((each, at) => each === second?.[at]) === true;
}
