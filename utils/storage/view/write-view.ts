import { unwrap } from 'idb';
import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId } from '@/utils/domain/change';
import { materialise, materialiseConcern, materialisePage, materialiseService, withoutErased } from '@/utils/log';
import { readPlaceChange } from '@/utils/log/read-place-change';
import { speaksOfSpots } from '@/utils/log/read-spot-change';
import { readColumnsAhead, writeColumns } from '@/utils/storage/columns/write';
import { createLogReader, type LogReader } from '@/utils/storage/log/read-log';
import { reading, type Writing } from '@/utils/storage/log/transactions';
import { type Rewritten, withholdErased } from '@/utils/storage/log/withhold-erased';
import { markSearchStale } from '@/utils/storage/search/drop';
import type { FoldedAhead } from './fold-ahead';
import { writeSpots } from './spots';

/** What a writing of the view came to. */
interface Written extends Rewritten {
  /** The notes that look different now; those that are gone are not among them. */
  notes: Annotation[];
  /** Changes whose payload was taken away, because it is erased. */
  refused: Set<ChangeId>;
}

/** Up to so many subjects the columns are read when it is known which of these are notes. */
const FEW = 50;

/** One subject as it stands in the log: without what is erased, and that with what it said. */
interface Subject {
  changes: Change[];
  erased: Change[];
}

/**
 * Brings the view of these subjects up to date. A note that stands on a page that was put to another service gets that
 * service in the view; in the log it keeps what the page said. A page that moves takes all its notes along. Payloads
 * that were erased leave the log here, whether they or the erasure came first, and what was known only from them goes
 * from the view.
 */
export async function writeView(
  transaction: Writing,
  subjects: Iterable<ChangeId>,
  { ahead = new Map(), log = createLogReader(reading(transaction)) }: { ahead?: FoldedAhead; log?: LogReader } = {},
): Promise<Written> {
  const notes = transaction.objectStore('notes');
  const pages = transaction.objectStore('pages');
  const services = transaction.objectStore('services');
  const concerns = transaction.objectStore('concerns');
  const written = new Map<ChangeId, Annotation | undefined>();
  const bare = new Map<ChangeId, Change>();

  const read = async (wanted: Iterable<ChangeId>) => {
    const found = await readSubjects(log, wanted);
    for (const { changes, erased } of found.values()) {
      const gone = new Set(erased.map(({ id }) => id));
      for (const change of changes) if (gone.has(change.id)) bare.set(change.id, change);
    }
    return found;
  };
  const wanted = [...subjects];
  const [places, found, columns] = await Promise.all([
    pages.getAll(),
    read(wanted),
    wanted.length > FEW ? readColumnsAhead(transaction, wanted) : undefined,
  ]);
  const moves = new Map(places.map((move) => [move.page, move.service]));
  // Nobody waits for each row: if one fails the transaction does.
  const rows = unwrap(notes);
  const writeNote = (subject: ChangeId, changes: readonly Change[]) => {
    const ready = ahead.get(subject);
    const note = ready?.changes === changes.length ? ready.note : materialise(changes);
    if (!note) {
      rows.delete(subject);
      written.set(subject, undefined);
      return;
    }
    const service = moves.get(note.target.page.key);
    // A page that was moved back is what it says itself, with the name that it gives today.
    const moved = service && service.key !== note.target.service.key;
    const shown = moved ? { ...note, target: { ...note.target, service } } : note;
    rows.put(shown);
    written.set(note.id, shown);
  };
  const writeNotesOf = async (page: string) => {
    const standing = await read(await notes.index('page').getAllKeys(page));
    for (const [id, { changes }] of standing) writeNote(id, changes);
  };

  for (const [subject, { changes, erased }] of found) {
    // Not instead of the note: what was withheld may stand under any subject.
    if (changes.some(speaksOfSpots)) writeSpots(transaction, subject, changes);
    const service = materialiseService(changes);
    const page = materialisePage(changes);
    const concern = materialiseConcern(changes);
    if (service) await services.put(service);
    else if (concern) await concerns.put(concern);
    else if (page) {
      await pages.put(page);
      moves.set(page.page, page.service);
      await writeNotesOf(page.page);
    } else writeNote(subject, changes);
    for (const lost of erased) {
      const said = readPlaceChange(lost);
      if (said?.kind === 'service.name' && !service) await services.delete(said.value.key);
      if (said?.kind === 'concern.define' && !concern) await concerns.delete(said.value.key);
      if (said?.kind !== 'page.service' || page) continue;
      await pages.delete(said.value.page);
      moves.delete(said.value.page);
      await writeNotesOf(said.value.page);
    }
  }
  const rewritten = await withholdErased(transaction, log, bare);
  if (bare.size > 0) await markSearchStale(transaction);
  await writeColumns(transaction, written, columns);
  const shown = [...written.values()].filter((note) => note !== undefined);
  return { notes: shown, refused: new Set(bare.keys()), ...rewritten };
}

async function readSubjects(log: LogReader, subjects: Iterable<ChangeId>): Promise<Map<ChangeId, Subject>> {
  const found = new Map<ChangeId, Subject>();
  for (const [subject, all] of await log.changesOf(subjects)) {
    const changes = withoutErased(all);
    found.set(subject, { changes, erased: all.filter((change, index) => change !== changes[index]) });
  }
  return found;
}
