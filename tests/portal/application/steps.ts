import { DOCUMENTS } from './documents.ts';
import { FLAT } from './flat.ts';
import { HOUSEHOLD } from './household.ts';
import { INCOME } from './income.ts';
import { PERSON } from './person.ts';
import type { FormStep } from './step.ts';

/** The steps that ask for something, in their order. */
export const FORM_STEPS: readonly FormStep[] = [PERSON, HOUSEHOLD, INCOME, FLAT, DOCUMENTS];

/** Name of the last step, which shows everything once more. */
const SUMMARY_NAME = 'Zusammenfassung';

/** Names of all six steps. */
export const STEP_NAMES: readonly string[] = [...FORM_STEPS.map((step) => step.name), SUMMARY_NAME];
