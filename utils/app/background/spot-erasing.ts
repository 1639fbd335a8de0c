import type { Change, ChangeId, SpotChange } from '@/utils/domain/change';
import type { SpotRecord } from '@/utils/domain/problem-spot';
import { decidingOf, erasingOf, makeChange } from '@/utils/log';
import { type Database, readChangesOf, readNote, readSpotRecord } from '@/utils/storage';
import { append } from './append';
import { authorship } from './authorship';
import { type BackgroundContext, newSalt } from './context';

/** What of a spot has words of people in it. Status, votes and what belongs together have none. */
const WORDS: readonly string[] = [
  'spot.decide',
  'spot.office',
  'spot.link.add',
  'spot.reply.add',
  'spot.answer.add',
  'spot.sign',
] satisfies SpotChange['kind'][];

/**
 * Erases words of a record of a spot, all of them or those of some changes: one's own wherever the erasure comes, those of
 * others on this device. Rejects when the record is not here. docs/decisions/0016
 */
export async function eraseOfSpot(
  context: BackgroundContext,
  id: ChangeId,
  chosen?: readonly ChangeId[],
): Promise<void> {
  const isChosen = (change: Change) => chosen === undefined || chosen.includes(change.id) || signsOne(change, chosen);
  await sayOfRecord(context, id, (changes, voice) =>
    erasingOf(
      changes.filter((change) => WORDS.includes(change.kind) && isChosen(change)),
      voice,
    ),
  );
}

/** Decides what others ask to erase in a record: it goes, or it stays, on this device. */
export async function decideSpotErasure(
  context: BackgroundContext,
  id: ChangeId,
  decision: 'erase' | 'keep',
): Promise<void> {
  await sayOfRecord(context, id, (changes) => decidingOf(changes, decision));
}

/** The name under what is erased goes with it. */
function signsOne({ kind, payload }: Change, chosen: readonly ChangeId[]): boolean {
  const value = kind === 'spot.sign' ? payload?.value : undefined;
  const names = typeof value === 'object' && value !== null && 'change' in value ? value.change : undefined;
  return typeof names === 'string' && chosen.includes(names);
}

async function sayOfRecord(
  context: BackgroundContext,
  id: ChangeId,
  sayings: (changes: readonly Change[], ownVoice: string) => ReturnType<typeof erasingOf>,
): Promise<void> {
  const database = await context.database();
  const record = await readSpotRecord(database, id);
  if (!record) throw new Error('nothing was said of this spot');
  const author = await authorship(context, await pageOf(database, record));
  const changes = (await readChangesOf(database, [id])).get(id) ?? [];
  const made = sayings(changes, author.voice).map((says) =>
    makeChange({ subject: id, parents: record.heads, says, ...author, salt: newSalt(context) }),
  );
  await append(context, made);
}

/** The page whose voices speak in a record. */
async function pageOf(database: Database, { note, notes }: SpotRecord): Promise<string> {
  const first = await readNote(database, note);
  if (first) return first.begunOn;
  for (const id of notes) {
    const other = await readNote(database, id);
    if (other) return other.target.page.key;
  }
  throw new Error('no note of this spot is here');
}
