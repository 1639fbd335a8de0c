import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NoteStatuses } from '@/utils/app/spots/statuses';
import { type NoteTable, statusColumn } from '@/utils/review';
import type { ReviewSource } from './data';

/**
 * How far the problem spots have come that notes are in, for the filter; read after what is to be seen is drawn, and again
 * when notes changed; `undefined` until then.
 */
export function useStatuses({ statuses }: ReviewSource, table: NoteTable): Uint8Array | undefined {
  const [read, setRead] = useState<NoteStatuses | null>(null);
  useEffect(() => {
    let isNewest = true;
    statuses().then(
      (now) => isNewest && setRead(now),
      // Those of before stand until the next news.
      () => undefined,
    );
    return () => {
      isNewest = false;
    };
  }, [statuses, table]);
  return useMemo(() => (read ? statusColumn(table, read) : undefined), [read, table]);
}
