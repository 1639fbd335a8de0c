import { type Annotation, TEXT_FIELDS } from '@/utils/domain/annotation';
import { type Change, type ChangeId, subjectOf } from '@/utils/domain/change';
import { blackOutNotes } from '@/utils/domain/check-notes';
import { findPersonalData } from '@/utils/domain/find-personal-data';
import { type Along, NOTHING_ALONG } from '@/utils/domain/sharing';
import { mergeChanges, withhold } from '@/utils/log';
import { ERASE } from '@/utils/log/erase';
import { changesToShare, placeChangesToShare, spotChangesToShare } from '@/utils/log/for-sharing';
import { readNoteChange } from '@/utils/log/read-note-change';
import { concernSubject, pageSubject, serviceSubject } from '@/utils/log/subjects';
import { type Database, readChanges, readChangesOf, readSpotRowsOf } from '@/utils/storage';

/** What goes into a file for colleagues. */
export interface SharedChanges {
  changes: Change[];
  /** Notes that go. */
  notes: number;
  /** Notes that stay here: what is to be blacked out is in the place they mark, or in the change that began them. */
  staying: number;
}

/**
 * The changes of the chosen notes as they may leave, with what people called their services, what their own concerns mean, and
 * what was said of their problem spots. A text in which something is to be blacked out stays here whole, for a change is what it is; the note goes without
 * it, and takes it back from its origin. `kept`: keys of finds that may leave.
 */
export async function sharedChanges(
  database: Database,
  chosen: readonly Annotation[],
  kept: ReadonlySet<string>,
  along: Along = NOTHING_ALONG,
): Promise<SharedChanges> {
  const blackened = blackOutNotes(chosen, kept);
  const known = await readChangesOf(
    database,
    chosen.map(({ id }) => id),
  );
  const going = chosen.flatMap((note, index) => {
    const black = blackened[index] ?? note;
    const changes = leaving(note, black, known.get(note.id) ?? [], along, kept);
    return changes ? [{ note, changes, concerns: leavingConcerns(note, black) }] : [];
  });
  const places = new Set(
    going.flatMap(({ note: { target }, concerns }) => [
      serviceSubject(target.service.key),
      pageSubject(target.page.key),
      ...concerns.map(concernSubject),
    ]),
  );
  const named = await readChangesOf(database, [...places]);
  const here = new Set(going.map(({ note }) => note.id));
  const erasures = (await erasuresIn(database)).filter((change) => !here.has(subjectOf(change)));
  // One list, however many notes: a call can be given some hundred thousand lists and not more.
  const all = [
    ...going.flatMap(({ changes }) => changes),
    ...[...named.values()].flatMap(placeChangesToShare),
    ...(await spotsWith(database, [...here], along, kept)).flat(),
    ...erasures,
  ];
  return {
    // By their ids, as the file has them: the order says nothing.
    changes: mergeChanges(all),
    notes: going.length,
    staying: chosen.length - going.length,
  };
}

/**
 * What was said of the spots of these notes, and which mean the same place. It names notes that do not go, by their ids alone:
 * only so those that go are held together by one that stays.
 */
async function spotsWith(
  database: Database,
  notes: readonly ChangeId[],
  { names, past }: Along,
  kept: ReadonlySet<string>,
): Promise<Change[][]> {
  const { records, relations } = await readSpotRowsOf(database, notes);
  const changes = await readChangesOf(
    database,
    [...records, ...relations].map(({ id }) => id),
  );
  const leaving = { names: names ? 'with' : 'without', past: past ? 'with' : 'without' } as const;
  return [...changes.values()].map((each) => spotChangesToShare(each, leaving, (text) => hasFinds(text, kept)));
}

/**
 * Every erasure goes with every file, also where its note is not chosen or not there any more: only so it reaches those
 * who have the words. It names nothing but ids.
 */
async function erasuresIn(database: Database): Promise<Change[]> {
  const found: Change[] = [];
  for await (const { change } of readChanges(database)) if (change.kind === ERASE) found.push(change);
  return found;
}

/** The own concerns whose words may leave: one in which something is to be blacked out goes by its key alone. */
function leavingConcerns({ ownConcerns = [] }: Annotation, { ownConcerns: black = [] }: Annotation): string[] {
  return ownConcerns.flatMap((own, index) => (isSame(own, black[index]) ? own.key : []));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function leaving(
  note: Annotation,
  black: Annotation,
  changes: readonly Change[],
  { names, past }: Along,
  kept: ReadonlySet<string>,
): Change[] | undefined {
  // A place cannot go in part, and what people replied is each its own.
  if (!isSame(note.target, black.target) || !isSame(note.replies, black.replies)) return undefined;
  const texts = TEXT_FIELDS.filter(
    (field) => note[field] !== black[field] || !isSame(note.alternatives[field], black.alternatives[field]),
  );
  const going = changesToShare(changes, {
    names: names ? 'with' : 'without',
    past: past ? 'with' : 'without',
    kept: new Set(texts),
  });
  // Nobody was shown what stood in earlier versions: of those that look personal none goes.
  return past ? going?.map((change) => (isPersonal(change, kept) ? withhold(change) : change)) : going;
}

function isPersonal(change: Change, kept: ReadonlySet<string>): boolean {
  return wordsOf(change).some((text) => hasFinds(text, kept));
}

/** Whether something in a text is to be blacked out. */
function hasFinds(text: string, kept: ReadonlySet<string>): boolean {
  return findPersonalData(text).some(({ kind, start, end }) => !kept.has(`${kind} ${text.slice(start, end)}`));
}

/** What somebody wrote in a change that can go without its words. */
function wordsOf(change: Change): string[] {
  const said = readNoteChange(change);
  if (said?.kind === 'note.versions') return said.value.texts;
  if (said?.kind === 'reply.add') return [said.value.text];
  return said?.kind === 'note.set' && typeof said.value.to === 'string' ? [said.value.to] : [];
}
