import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSearch, type Search, type SearchProgress } from '@/utils/app/search/ask';
import { browser } from '@/utils/browser';
import { type NoteTable, scoresOf } from '@/utils/review';
import type { Answer } from '@/utils/search';

/** So many of the best notes say by which words they were found. */
const BEST = 200;

/** What the search of the review came to. */
export interface Found {
  answer: Answer | undefined;
  progress: SearchProgress;
  /** How well each slot's note fits, 0 where it does not; `undefined` while nothing is searched for. */
  scores: Uint8Array | undefined;
}

/** Searches for what was typed, again when notes changed. The worker starts with the first query. */
export function useSearch(query: string, table: NoteTable): Found {
  const [search, setSearch] = useState<Search | null>(null);
  const [answer, setAnswer] = useState<Answer>();
  const [progress, setProgress] = useState<SearchProgress>(0);
  const isAsked = query.trim() !== '';
  useEffect(() => {
    if (!isAsked || search) return;
    const started = createSearch(() => new Worker(browser.runtime.getURL('/search-worker.js')));
    started.onProgress(setProgress);
    setSearch(started);
  }, [isAsked]);
  useEffect(() => () => search?.close(), [search]);
  // Another table: notes have come, changed or gone.
  useEffect(() => search?.refresh(), [table]);
  useEffect(() => {
    if (!isAsked) return setAnswer(undefined);
    search?.find(query, BEST).then((found) => found && setAnswer(found));
  }, [search, query, progress]);
  const before = useTableBefore(table);
  const scores = useMemo(
    () => (isAsked && answer ? scoresOf(table, answer.found, before) : undefined),
    [isAsked, answer, table],
  );
  return { answer: isAsked ? answer : undefined, progress, scores };
}

/** The table that was there before this one. */
function useTableBefore(table: NoteTable): NoteTable | undefined {
  const tables = useRef<{ now: NoteTable; before?: NoteTable }>({ now: table });
  if (tables.current.now !== table) tables.current = { now: table, before: tables.current.now };
  return tables.current.before;
}
