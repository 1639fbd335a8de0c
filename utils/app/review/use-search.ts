import { useEffect, useMemo, useState } from 'preact/hooks';
import { createSearch, type Search, type SearchProgress } from '@/utils/app/search/ask';
import { browser } from '@/utils/browser';
import { type NoteTable, slotsOf } from '@/utils/review';
import type { Answer } from '@/utils/search';

/** Notes that a search may find: more nobody reads, and each id is as long as a line. */
const MOST = 10_000;

/** What the search of the review came to. */
export interface Found {
  answer: Answer | undefined;
  progress: SearchProgress;
  /** A byte for each slot of the table; `undefined` while nothing is searched for. */
  marks: Uint8Array | undefined;
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
    search?.find(query, MOST).then((found) => found && setAnswer(found));
  }, [search, query, progress]);
  const marks = useMemo(() => (isAsked && answer ? slotsOf(table, answer.ids) : undefined), [isAsked, answer, table]);
  return { answer: isAsked ? answer : undefined, progress, marks };
}
