import { readTextTable, type TextTable } from './text-table.ts';
import type { Answer, Library, Target } from './wire.ts';

/** What the bench calls in the page. */
export interface Harness {
  /** Describes targets until so much time has passed, ms, at least one; answers JSON, one for each that was done. */
  describe(targets: readonly Target[], withinMs: number): Promise<string[]>;
  /** Takes over what is to be sought; costs that do not count. */
  load(stored: readonly string[]): void;
  /** Seeks on for so much time, ms, at least one; answers how many were sought so far. */
  seek(forMs: number): Promise<number>;
  /** What was found for those that were sought. */
  answers(): Answer[];
}

const FIELDS = 'input, select, textarea';

/** Makes a library ready to be called from outside of the page. */
export function createHarness<Stored>(library: Library<Stored>): Harness {
  let stored: readonly Stored[] = [];
  let search: ReturnType<Library<Stored>['open']> | undefined;
  const found: unknown[] = [];
  return {
    async describe(targets, withinMs) {
      const table = readTextTable(document.body);
      const fields = [...document.querySelectorAll(FIELDS)];
      const described: string[] = [];
      const until = performance.now() + withinMs;
      for (const target of targets) {
        const place = typeof target === 'number' ? fields[target] : table.rangeOf(target);
        if (!place) throw new RangeError('no such target');
        described.push(JSON.stringify(await library.describe(place)));
        if (performance.now() > until) break;
      }
      return described;
    },
    load(list) {
      stored = list.map((each) => JSON.parse(each));
    },
    async seek(forMs) {
      const until = performance.now() + forMs;
      search ??= library.open();
      while (found.length < stored.length && performance.now() < until) {
        const count = library.takes === 'all' ? stored.length : 1;
        found.push(...(await search(stored.slice(found.length, found.length + count))));
      }
      return found.length;
    },
    answers() {
      const table = readTextTable(document.body);
      const fields = [...document.querySelectorAll(FIELDS)];
      return found.map((each) => answerOf(each, table, fields));
    },
  };
}

function answerOf(found: unknown, table: TextTable, fields: readonly Element[]): Answer {
  if (found instanceof Element) return fields.indexOf(found);
  return found instanceof Range && !found.collapsed ? table.extentOf(found) : null;
}
