import type { Imported } from '@/utils/domain/imported';
import type { MessageKey, Texts } from '@/utils/i18n';

/** Why nothing was taken from a file. */
export type ImportProblem =
  | 'not-randnotiz'
  | 'newer'
  | 'encrypted'
  | 'needs-key'
  | 'too-costly'
  | 'too-large'
  | 'damaged'
  | 'unreadable'
  | 'cancelled'
  | 'failed';

/** What became of one file. `left`: parts of it that were not taken, because they are damaged or forged. */
export type ImportOutcome = { name: string } & ({ imported: Imported; left: number } | { problem: ImportProblem });

/** The imports that brought something, by the names under which they can be taken back, the last one first. */
export function importsIn(outcomes: readonly ImportOutcome[]): string[] {
  const names = outcomes.flatMap((outcome) => ('imported' in outcome ? outcome.imported.import : []));
  return names.filter((name) => name !== '').reverse();
}

const PROBLEMS: Readonly<Record<ImportProblem, MessageKey>> = {
  'not-randnotiz': 'import_not_randnotiz',
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
  const { imported, left } = outcome;
  const { newNotes, changedNotes, conflicts, withheld } = imported;
  if (imported.import === '' && newNotes + changedNotes === 0 && left === 0) return [t('import_nothing_new')];
  const counted = (count: number, one: MessageKey, many: MessageKey) =>
    count === 0 ? [] : [count === 1 ? t(one) : t(many, count)];
  return [
    ...counted(newNotes, 'import_new_one', 'import_new_many'),
    ...counted(changedNotes, 'import_changed_one', 'import_changed_many'),
    ...counted(conflicts, 'import_conflict_one', 'import_conflict_many'),
    ...counted(withheld, 'import_withheld_one', 'import_withheld_many'),
    ...counted(left, 'import_left_one', 'import_left_many'),
  ];
}
