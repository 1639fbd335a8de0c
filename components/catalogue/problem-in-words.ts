import type { CatalogueFault } from '@/utils/catalogue/catalogue-file';
import type { MessageKey, Texts } from '@/utils/i18n';
import type { TakingProblem } from './catalogue-services';

const PROBLEMS: Readonly<Record<Exclude<TakingProblem['problem'], 'full'>, MessageKey>> = {
  'too-large': 'catalogue_problem_too_large',
  'not-text': 'catalogue_problem_not_text',
  'not-catalogue': 'catalogue_problem_not_catalogue',
  'not-json': 'catalogue_problem_not_json',
  newer: 'catalogue_problem_newer',
  notes: 'catalogue_problem_notes',
  faults: 'catalogue_problem_faults',
  unreadable: 'import_unreadable',
  failed: 'catalogue_own_failed',
};

const FAULTS: Readonly<Record<CatalogueFault['what'], MessageKey>> = {
  missing: 'catalogue_fault_missing',
  kind: 'catalogue_fault_kind',
  empty: 'catalogue_fault_empty',
  'too-long': 'catalogue_fault_too_long',
  'too-many': 'catalogue_fault_too_many',
  'too-few': 'catalogue_fault_too_few',
  unknown: 'catalogue_fault_unknown',
  choice: 'catalogue_fault_choice',
  id: 'catalogue_fault_id',
  twice: 'catalogue_fault_twice',
  'no-such-entry': 'catalogue_fault_no_such_entry',
  'no-phrases': 'catalogue_fault_no_phrases',
};

/** Why a file was not taken, and what is wrong in it, place by place: a sentence or two each. */
export function problemInWords(problem: TakingProblem, t: Texts['t']): { said: string; places: string[] } {
  if (problem.problem === 'full') return { said: t('catalogue_problem_full', problem.most), places: [] };
  const said = t(PROBLEMS[problem.problem]);
  if (problem.problem === 'not-json' && problem.line !== undefined)
    return { said: t('catalogue_problem_line', problem.line), places: [] };
  if (problem.problem !== 'faults') return { said, places: [] };
  const { faults, more } = problem;
  const places = faults.map((fault) => faultInWords(fault, t));
  return { said, places: more > 0 ? [...places, t('catalogue_problem_more', faults.length + more)] : places };
}

function faultInWords({ what, entry, field, detail = '' }: CatalogueFault, t: Texts['t']): string {
  const words = t(FAULTS[what], detail);
  if (entry === undefined) return t('catalogue_fault_file', field, words);
  return field ? t('catalogue_fault_field', entry, field, words) : t('catalogue_fault_entry', entry, words);
}
