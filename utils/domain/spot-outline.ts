import type { Annotation } from './annotation';
import type { SpotDecision, SpotStatus } from './problem-spot';
import type { Severity } from './rating';

/** A problem spot as a file for reading has it: figures and what was decided, without voices, names or keys. */
export interface SpotOutline {
  /** `''`: notes without a concern. */
  concern: string;
  /** Its notes in the file. One at least; the first stands for the place. */
  notes: readonly Annotation[];
  obstacles: number;
  strengths: number;
  /** How many voices say so, with those that voted. */
  voices: number;
  severity: { median: Severity; least: Severity; most: Severity } | null;
  status: SpotStatus;
  /** More than one where people decided without knowing of each other. */
  decisions: readonly SpotDecision[];
  /** Where it was handed to; never a person. */
  offices: readonly string[];
}
