import * as v from 'valibot';
import { readSpotsOfPage } from '@/utils/app/spots/read';
import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId, SpotChange, SpotSaying } from '@/utils/domain/change';
import { ALSO_MAX, type SpotAbout, type SpotRecord } from '@/utils/domain/problem-spot';
import { makeChange } from '@/utils/log';
import { spotChangeSchema } from '@/utils/log/spot-schema';
import { spotSubject } from '@/utils/log/subjects';
import { findSpot, type ProblemSpot, spotKey } from '@/utils/spots';
import { readNote } from '@/utils/storage';
import { append } from './append';
import { type Authorship, authorship } from './authorship';
import { type BackgroundContext, newSalt } from './context';
import { requireNote } from './notes';

/** What somebody says, of the spot that holds a note for a concern; `seen`: what they had before their eyes, by record. */
export interface SpotSpeech {
  note: ChangeId;
  concern: string;
  says: readonly SpotSaying[];
  seen?: Readonly<Record<ChangeId, ChangeId[]>> | undefined;
}

/** Where sayings about a spot are kept: an existing record, or the one that begins with the first saying. */
type Place = Pick<SpotRecord, 'id' | 'note' | 'heads'> & Partial<SpotRecord>;

/**
 * Says something of a spot. It is kept with the note that something was kept with before, else with the smallest of its notes: so
 * those who know the same notes mean the same record. What it settles is settled in all records of the spot. Rejects where
 * there is no such spot. docs/decisions/0023
 */
export async function sayOfSpot(
  context: BackgroundContext,
  { note, concern, says, seen }: SpotSpeech,
): Promise<{ seen: Record<ChangeId, ChangeId[]> }> {
  const { target } = await requireNote(context, note);
  const { spots } = await readSpotsOfPage(await context.database(), target.page.key);
  const spot = findSpot(spots, spotKey(note, concern));
  if (!spot) throw new Error('this spot is not here');
  const known = spot.records.filter(({ id }) => seen === undefined || id in seen);
  const main = known[0] ?? spot.records[0] ?? (await beginning(context, spot));
  const heads = new Map(known.map((record) => [record.id, seen?.[record.id] ?? record.heads]));
  if (!heads.has(main.id)) heads.set(main.id, main.heads);
  const made: Change[] = [];
  for (const saying of says) {
    for (const record of recordsFor(saying, main, known)) {
      const author = await authorAt(context, record.note, target.page.key);
      const add = (says: SpotChange) => {
        const parents = heads.get(record.id) ?? [];
        const change = makeChange({ subject: record.id, parents, says, ...author, salt: newSalt(context) });
        heads.set(record.id, [change.id]);
        made.push(change);
        return change.id;
      };
      const says = withAbout(saying, aboutOf(record, spot));
      const signature = await signatureOf(context, says, add(says));
      if (signature) add(signature);
    }
  }
  await append(context, made);
  return { seen: Object.fromEntries(heads) };
}

/** The record that the first saying about a spot begins. */
async function beginning(context: BackgroundContext, { notes, place, concern, target }: ProblemSpot): Promise<Place> {
  const candidates = notes.length > 0 ? notes : place;
  let anchor = candidates[0];
  for (const id of candidates) {
    // A note that came from another page has the voices of that one.
    const note = await readNote(await context.database(), id);
    if (note?.begunOn !== target.page.key) continue;
    anchor = id;
    break;
  }
  if (anchor === undefined) throw new Error('this spot has no notes');
  return { id: spotSubject(anchor, concern), note: anchor, heads: [] };
}

/** Where a saying goes: beside the main record to all others that would still say otherwise. */
function recordsFor(saying: SpotSaying, main: Place, known: readonly SpotRecord[]): Place[] {
  const others = known.filter(({ id }) => id !== main.id);
  switch (saying.kind) {
    case 'spot.status':
      return [main, ...others.filter(({ statuses }) => statuses.length > 0)];
    case 'spot.decide':
      return [main, ...others.filter(({ decisions }) => decisions.length > 0)];
    case 'spot.office':
      return [main, ...others.filter(({ offices }) => offices.length > 0)];
    case 'spot.link.remove':
      return known.filter(({ links }) => links.some(({ address }) => address === saying.value.address));
    case 'spot.reply.remove':
      return known.filter(({ replies }) => replies.some(({ id }) => id === saying.value.reply));
    case 'spot.answer.remove':
      return known.filter(({ answers }) => answers.some(({ id }) => id === saying.value.answer));
    case 'spot.vote.remove':
      return [...known];
    default:
      return [main];
  }
}

function aboutOf({ note }: Place, { notes, concern }: ProblemSpot): SpotAbout {
  return { note, concern, also: notes.filter((id) => id !== note).slice(0, ALSO_MAX) };
}

/** A saying of any origin as a change. A name is for the settings to say, never for who asks. */
function withAbout(saying: SpotSaying, about: SpotAbout): SpotChange {
  if (saying.kind === 'spot.sign') throw new Error('a name is set in the settings');
  return v.parse(spotChangeSchema, { kind: saying.kind, value: { ...saying.value, about } });
}

/** The name under a reply or an answer, where somebody has set one. */
async function signatureOf(
  context: BackgroundContext,
  { kind, value: { about } }: SpotChange,
  change: ChangeId,
): Promise<SpotChange | undefined> {
  const { name } = await context.settings();
  if (!name || !(kind === 'spot.reply.add' || kind === 'spot.answer.add')) return undefined;
  return { kind: 'spot.sign', value: { about, change, author: name } };
}

/** The voice is that of the page that the note was begun on, as for all that is said of a note. */
export async function authorAt(context: BackgroundContext, note: ChangeId, pageKey: string): Promise<Authorship> {
  const known: Annotation | undefined = await readNote(await context.database(), note);
  return authorship(context, known?.begunOn ?? pageKey);
}
