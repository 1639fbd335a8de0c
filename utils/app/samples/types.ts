import type { GuidingQuestion, SpotStatus } from '@/utils/domain/problem-spot';
import type { Affected, Rating, Severity } from '@/utils/domain/rating';

/** A colleague of Musterstadt, who is a number and nothing else: from it follows a voice for each page. */
type Colleague = number;

/** Something that a colleague said, in a week of 2026. */
interface Said {
  by: Colleague;
  week: number;
}

/** A sample note. What is left out was not said. */
export interface SampleNote extends Said {
  rating: Rating;
  concerns: readonly string[];
  affected?: Affected;
  severity?: Severity;
  comment?: string;
  suggestion?: string;
  votes?: readonly Colleague[];
  replies?: readonly (Said & { text: string })[];
}

/** What was said of the problem spot of a sample place, for one of its concerns. */
export interface SampleSpot extends Said {
  concern: string;
  status: SpotStatus;
  decision?: string;
  reason?: string;
  office?: string;
  replies?: readonly (Said & { text: string })[];
  answers?: readonly (Said & { question: GuidingQuestion; text: string; source: string })[];
}

/** A place on a page of Musterstadt: a passage with what stands around it, a field by its label, or the step as a whole. */
export interface SamplePlace {
  /** Behind the path of the service; empty for its first page. */
  page: string;
  step?: { key: string; label: string };
  passage?: { prefix: string; exact: string; suffix: string };
  field?: string;
  notes: readonly SampleNote[];
  spot?: SampleSpot;
}

/** A service of Musterstadt with all that is noted of it. */
export interface SampleService {
  path: string;
  name: string;
  places: readonly SamplePlace[];
}
