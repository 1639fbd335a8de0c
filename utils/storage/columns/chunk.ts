import { type ColumnChunk, ID_LENGTH, type NoteRow } from '@/utils/domain/note-columns';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';

/** Writes rows, sorted by id, as one chunk. */
export function chunkOf(rows: readonly NoteRow[]): ColumnChunk {
  const [services, pages, steps, concernKeys, weeks] = [table(), table(), table(), table(), table()];
  const concerns = rows.map((row) => row.concerns.map((concern) => concernKeys.place(concern)));
  const sixteen = (of: (row: NoteRow) => number) => Uint16Array.from(rows, of);
  const eight = (of: (row: NoteRow) => number) => Uint8Array.from(rows, of);
  const thirtyTwo = (of: (row: NoteRow) => number) => Uint32Array.from(rows, of);
  let end = 0;
  const ends = concerns.map(({ length }) => {
    end += length;
    return end;
  });
  return {
    count: rows.length,
    ids: rows.map(({ id }) => id).join(''),
    service: sixteen(({ service: { key, name } }) => services.place(key, name)),
    page: sixteen(({ page: { key, title } }) => pages.place(key, title)),
    step: sixteen(({ step: { key, label } }) => steps.place(key, label)),
    // Nearly always it is the page itself.
    begunOn: sixteen(({ begunOn, page }) => pages.place(begunOn, begunOn === page.key ? page.title : '')),
    week: sixteen(({ week }) => weeks.place(week)),
    place: thirtyTwo(({ place }) => place),
    position: thirtyTwo(({ position }) => position),
    voice: thirtyTwo(({ voice }) => voice),
    rating: eight(({ rating }) => numberOf(RATINGS, rating)),
    severity: eight(({ severity }) => numberOf(SEVERITIES, severity)),
    affected: eight(({ affected }) => numberOf(AFFECTED, affected)),
    flags: eight(({ flags }) => flags),
    replies: sixteen(({ replies }) => replies),
    votes: sixteen(({ votes }) => votes),
    concernsAt: Uint32Array.from([0, ...ends]),
    concerns: Uint16Array.from(concerns.flat()),
    services: services.words,
    pages: pages.words,
    steps: steps.words,
    concernKeys: concernKeys.words,
    weeks: weeks.words,
  };
}

/** The rows of a chunk again. */
export function rowsOf(chunk: ColumnChunk): NoteRow[] {
  const pair = (words: readonly string[], place = 0): [string, string] => [
    words[place * 2] ?? '',
    words[place * 2 + 1] ?? '',
  ];
  return Array.from({ length: chunk.count }, (_, at): NoteRow => {
    const [service, name] = pair(chunk.services, chunk.service[at]);
    const [page, title] = pair(chunk.pages, chunk.page[at]);
    const [step, label] = pair(chunk.steps, chunk.step[at]);
    const concerns = chunk.concerns.subarray(chunk.concernsAt[at], chunk.concernsAt[at + 1]);
    return {
      id: chunk.ids.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH),
      service: { key: service, name },
      page: { key: page, title },
      step: { key: step, label },
      begunOn: pair(chunk.pages, chunk.begunOn[at])[0],
      place: chunk.place[at] ?? 0,
      position: chunk.position[at] ?? 0,
      concerns: Array.from(concerns, (concern) => chunk.concernKeys[concern] ?? ''),
      week: chunk.weeks[chunk.week[at] ?? 0] ?? '',
      rating: RATINGS[(chunk.rating[at] ?? 0) - 1] ?? null,
      severity: SEVERITIES[(chunk.severity[at] ?? 0) - 1] ?? null,
      affected: AFFECTED[(chunk.affected[at] ?? 0) - 1] ?? null,
      voice: chunk.voice[at] ?? 0,
      replies: chunk.replies[at] ?? 0,
      votes: chunk.votes[at] ?? 0,
      flags: chunk.flags[at] ?? 0,
    };
  });
}

function numberOf<T>(all: readonly T[], value: T | null): number {
  return value === null ? 0 : all.indexOf(value) + 1;
}

/** Words that stand once, alone or with a name. */
function table() {
  const words: string[] = [];
  const places = new Map<string, Map<string | undefined, number>>();
  let count = 0;
  return {
    words,
    place(key: string, name?: string): number {
      const named = places.get(key) ?? new Map<string | undefined, number>();
      const known = named.get(name);
      if (known !== undefined) return known;
      places.set(key, named.set(name, count));
      words.push(key, ...(name === undefined ? [] : [name]));
      count += 1;
      return count - 1;
    },
  };
}
