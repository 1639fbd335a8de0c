import { useEffect, useState } from 'preact/hooks';
import type { ChangeId } from '@/utils/domain/change';
import type { NoteTable } from '@/utils/review';
import type { ReviewSource } from './data';

/** What was said of the problem spots that a note is in, to show where it was found; read while something is searched for. */
export function useSpotTexts(
  { spotTexts }: ReviewSource,
  table: NoteTable,
  query: string,
): ((note: ChangeId) => readonly string[] | undefined) | undefined {
  const [texts, setTexts] = useState<ReadonlyMap<ChangeId, readonly string[]>>();
  const isSearched = query.trim() !== '';
  useEffect(() => {
    if (!isSearched) return setTexts(undefined);
    let isNewest = true;
    spotTexts().then(
      (now) => isNewest && setTexts(now),
      // Without them a note is shown as ever.
      () => undefined,
    );
    return () => {
      isNewest = false;
    };
  }, [spotTexts, table, isSearched]);
  return texts && ((note) => texts.get(note));
}
