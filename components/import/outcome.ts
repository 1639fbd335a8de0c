import type { Imported } from '@/utils/domain/imported';
import type { MessageKey, Texts } from '@/utils/i18n';

/** Why nothing was taken from a file. */
export type ImportProblem =
  | 'not-randnotiz'
  | 'no-notes'
  | 'catalogue'
  | 'newer'
  | 'encrypted'
  | 'needs-key'
  | 'too-costly'
  | 'too-large'
  | 'damaged'
  | 'unreadable'
  | 'cancelled'
  | 'failed';

/** What a file of another form (Web Annotations) had in it. */
export interface OthersNotes {
  /** Notes that are new here. */
  fresh: number;
  /** Notes that were here already. */
  known: number;
  /** What could be no note: it is on no web page, too large, not as annotations are, or an answer to a note. */
  refused: Partial<Record<'address' | 'size' | 'shape' | 'reply', number>>;
  /** How many said who made them; names are not taken. */
  named: number;
  /** How many have a place that cannot be found, as it is described. */
  lost: number;
}

/**
 * What became of one file. `left`: parts of it that were not taken, because they are damaged or forged; `others`: of a file of
 * another form.
 */
export type ImportOutcome = { name: string } & (
  | { imported: Imported; left: number; others?: OthersNotes }
  | { problem: ImportProblem }
);

/** The imports that brought something, by the names under which they can be taken back, the last one first. */
export function importsIn(outcomes: readonly ImportOutcome[]): string[] {
  const names = outcomes.flatMap((outcome) => ('imported' in outcome ? outcome.imported.import : []));
  return names.filter((name) => name !== '').reverse();
}

const PROBLEMS: Readonly<Record<ImportProblem, MessageKey>> = {
  'not-randnotiz': 'import_not_randnotiz',
  'no-notes': 'import_no_notes',
  catalogue: 'import_is_catalogue',
  newer: 'import_newer',
  encrypted: 'import_encrypted',
  'needs-key': 'import_needs_key',
  'too-costly': 'import_too_costly',
  'too-large': 'import_too_large',
  damaged: 'import_damaged',
  unreadable: 'import_unreadable',
  cancelled: 'import_cancelled',
  failed: 'import_failed',
};

/** What happened to a file, in sentences: what is new, what was here already, what is left open, what was not taken. */
export function outcomeInWords(outcome: ImportOutcome, t: Texts['t']): string[] {
  if ('problem' in outcome) return [t(PROBLEMS[outcome.problem])];
  const { imported, left, others } = outcome;
  if (others) return othersInWords(others, imported, t);
  const { newNotes, changedNotes, conflicts, withheld } = imported;
  if (imported.import === '' && newNotes + changedNotes === 0 && left === 0) return [t('import_nothing_new')];
  const counted = counter(t);
  const sentences = [
    ...counted(newNotes, 'import_new_one', 'import_new_many'),
    ...counted(changedNotes, 'import_changed_one', 'import_changed_many'),
    ...counted(conflicts, 'import_conflict_one', 'import_conflict_many'),
    ...counted(withheld, 'import_withheld_one', 'import_withheld_many'),
    ...counted(left, 'import_left_one', 'import_left_many'),
  ];
  // Erasures and names of what is not here: something came, and no note looks different.
  return sentences.length > 0 ? sentences : [t('import_unseen')];
}

function othersInWords(
  { fresh, known, refused, named, lost }: OthersNotes,
  { conflicts }: Imported,
  t: Texts['t'],
): string[] {
  const counted = counter(t);
  const { address = 0, size = 0, shape = 0, reply = 0 } = refused;
  if (fresh + known + address + size + shape + reply === 0) return [t('import_no_notes')];
  return [
    ...counted(fresh, 'import_new_one', 'import_new_many'),
    ...counted(known, 'import_known_one', 'import_known_many'),
    ...counted(conflicts, 'import_conflict_one', 'import_conflict_many'),
    ...counted(lost, 'import_lost_one', 'import_lost_many'),
    ...counted(address, 'import_no_page_one', 'import_no_page_many'),
    ...counted(size, 'import_oversized_one', 'import_oversized_many'),
    ...counted(shape, 'import_misshapen_one', 'import_misshapen_many'),
    ...counted(reply, 'import_reply_one', 'import_reply_many'),
    ...(named > 0 ? [t('import_named')] : []),
  ];
}

/** Says how many there are of something, unless there is none. */
function counter(t: Texts['t']) {
  return (count: number, one: MessageKey, many: MessageKey) =>
    count === 0 ? [] : [count === 1 ? t(one) : t(many, count)];
}
