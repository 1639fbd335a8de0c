import type { ChangeId } from '@/utils/domain/change';
import { type SpotRecord, textsOfRecord } from '@/utils/domain/problem-spot';
import { shortHash } from '@/utils/domain/short-hash';
import { mix, type Versions } from './versions';

/**
 * What was said of problem spots, by the notes that it names: it is searched with each of them. Notes that came to a spot later
 * are not named; they are beside those that are, where spots are shown.
 */
export function spotTexts(records: readonly SpotRecord[]): Map<ChangeId, string[]> {
  const byNote = new Map<ChangeId, string[]>();
  for (const record of records) {
    const texts = textsOfRecord(record).filter(Boolean);
    if (texts.length === 0) continue;
    for (const note of record.notes) byNote.set(note, [...(byNote.get(note) ?? []), ...texts]);
  }
  return byNote;
}

/** Versions of notes, together with what was said of their problem spots. Chunks of which nothing was are the same objects. */
export function withSpots(
  base: ReadonlyMap<string, Versions>,
  spots: ReadonlyMap<ChangeId, readonly string[]>,
): Map<string, Versions> {
  const marks = [...spots].map(([id, texts]): [ChangeId, number] => [id, shortHash(JSON.stringify(texts))]);
  return new Map(
    [...base].map(([name, versions]) => {
      const said = marks.flatMap(([id, mark]): [ChangeId, number][] => {
        const own = versions.get(id);
        return own === undefined ? [] : [[id, mix(own, mark)]];
      });
      return [name, said.length > 0 ? new Map([...versions, ...said]) : versions];
    }),
  );
}
