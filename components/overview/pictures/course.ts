import { type IsoWeek, UNDATED, weeksFrom } from '@/utils/domain/week';
import { countWeeks, type NoteTable, type Slots } from '@/utils/review';

/** What was noted in a week. */
export interface CourseWeek {
  week: IsoWeek;
  obstacles: number;
  strengths: number;
}

/** How far back the course goes, in weeks. */
const MOST = 104;

/** Obstacles and strengths of each week, those without notes among them. Notes without a date are left out. */
export function courseOf(table: NoteTable, slots: Slots): CourseWeek[] {
  const dated = countWeeks(table, slots).filter(({ week }) => week !== UNDATED);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return [];
  const known = new Map(dated.map((each) => [each.week, each]));
  return weeksFrom(first.week, last.week, MOST).map((week) => {
    const { obstacles = 0, strengths = 0 } = known.get(week) ?? {};
    return { week, obstacles, strengths };
  });
}
