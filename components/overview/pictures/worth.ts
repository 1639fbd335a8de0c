import type { Coverage, Tally } from '@/utils/review';
import type { CourseWeek } from './course';
import type { Spot } from './spot';

/** Below so many notes no picture says more than the table. */
const FEWEST = 10;

/** Which pictures say something with what there is. */
export interface Worth {
  /** The list of places, also with few notes: somewhere somebody says what another one said. */
  list: boolean;
  weight: boolean;
  course: boolean;
  shares: boolean;
  coverage: boolean;
}

/** Tells which pictures are worth drawing. */
export function worthDrawing(
  total: Tally,
  spots: readonly Spot[],
  course: readonly CourseWeek[],
  { withFindings, clear, unnoted }: Coverage,
): Worth {
  const enough = total.notes >= FEWEST;
  const steps = withFindings + clear + unnoted;
  return {
    list: spots.some(({ notes }) => notes > 1),
    weight: enough && spots.length >= 3 && spots.some(({ severity }) => severity !== null),
    // One week is no course.
    course: enough && course.filter(({ obstacles, strengths }) => obstacles + strengths > 0).length > 1,
    shares: enough && total.obstacles > 0 && total.strengths > 0,
    coverage: enough && steps > 2 && withFindings < steps,
  };
}
