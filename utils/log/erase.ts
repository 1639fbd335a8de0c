import { safeParse } from 'valibot';
import { type Change, type ChangeId, type Erasure, type HereChange, isHere, subjectOf } from '@/utils/domain/change';
import { erasureSchema } from './schema';

/** The kind of changes that erase. */
export const ERASE = 'erase' satisfies Erasure['kind'];

/** Kinds that speak of other changes of their subject, each with what it can do to them. */
type Speaking = Erasure['kind'] | HereChange['kind'];

/** The ids that a change erases, asks to erase or keeps; none for other kinds, and where it does not say. */
export function namedBy(change: Change): ChangeId[] {
  const { kind, payload } = change;
  // Most changes speak of none: these are not worth a look at what they say.
  if (!payload || !speaksOfOthers(change)) return [];
  const parsed = safeParse(erasureSchema, { kind, value: payload.value });
  return parsed.success ? parsed.output.value.changes : [];
}

/** Whether it speaks of other changes: none of these can be erased, or what is gone would come back. */
export function speaksOfOthers(change: Change): boolean {
  return change.kind === ERASE || isHere(change);
}

/**
 * Tells of a change whether its payload was erased, as far as these changes know: by its own voice, or for this device.
 * An erasure reaches no further than its own subject. docs/decisions/0016
 */
export function erasureIn(changes: readonly Change[]): (change: Change) => boolean {
  const by = namingsIn(changes);
  return (change) => {
    if (speaksOfOthers(change)) return false;
    return by('erase', change).has(change.voice) || by('here.erase', change).size > 0;
  };
}

/**
 * Whether the change that began a subject was erased. Where that change is not here, nobody can tell whether it was its own
 * voice that erased it: then each erasure counts.
 */
export function isBeginningErased(changes: readonly Change[]): boolean {
  const beginning = changes.find(({ subject }) => subject === null);
  if (beginning) return erasureIn(changes)(beginning);
  return changes.some((change) => erases(change) && namedBy(change).includes(subjectOf(change)));
}

function erases({ kind }: Change): boolean {
  const kinds: readonly string[] = ['erase', 'here.erase'] satisfies Speaking[];
  return kinds.includes(kind);
}

/** Tells of a change whether somebody else asks to erase it, and nobody here has said yet that it stays or goes. */
export function requestIn(changes: readonly Change[]): (change: Change) => boolean {
  const by = namingsIn(changes);
  const isErased = erasureIn(changes);
  return (change) =>
    change.payload !== undefined &&
    !speaksOfOthers(change) &&
    !isErased(change) &&
    by('erase', change).size > 0 &&
    by('here.keep', change).size === 0;
}

/** The voices of those changes of a kind that name another one of their subject. */
function namingsIn(changes: readonly Change[]): (kind: Speaking, named: Change) => ReadonlySet<string> {
  const voices = new Map<string, Set<string>>();
  for (const change of changes) {
    for (const id of namedBy(change)) {
      const key = `${change.kind} ${subjectOf(change)} ${id}`;
      voices.set(key, (voices.get(key) ?? new Set()).add(change.voice));
    }
  }
  const nobody: ReadonlySet<string> = new Set();
  return (kind, named) => voices.get(`${kind} ${subjectOf(named)} ${named.id}`) ?? nobody;
}

/** These changes without the payloads that one of them erases. Those that lose nothing are the same objects. */
export function withoutErased(changes: readonly Change[]): Change[] {
  const isErased = erasureIn(changes);
  return changes.map((change) => (change.payload && isErased(change) ? withhold(change) : change));
}

/**
 * A change without what it says: it still merges, and takes its payload back whenever that arrives. An erasure stays as
 * it is, else it would be without effect wherever the file goes.
 */
export function withhold(change: Change): Change {
  if (speaksOfOthers(change)) return change;
  const { payload: _, ...envelope } = change;
  return envelope;
}
