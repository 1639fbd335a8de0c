import { useEffect, useMemo, useState } from 'preact/hooks';
import { createSearch, type Search, type SearchProgress } from '@/utils/app/search/ask';
import { browser } from '@/utils/browser';
import { type NoteTable, slotsOf } from '@/utils/review';
import type { Answer } from '@/utils/search';

/** Notes that are found while somebody types, and when they rest: more nobody reads, and each takes its time. */
const AT_ONCE = 200;
const MOST = 10_000;

/** How long typing rests before all are sought, ms. */
const REST_MS = 300;

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
    const find = (limit: number) => search?.find(query, limit).then((found) => found && setAnswer(found));
    find(AT_ONCE);
    const rested = setTimeout(() => find(MOST), REST_MS);
    return () => clearTimeout(rested);
  }, [search, query, progress]);
  const marks = useMemo(() => (isAsked && answer ? slotsOf(table, answer.ids) : undefined), [isAsked, answer, table]);
  return { answer: isAsked ? answer : undefined, progress, marks };
}
