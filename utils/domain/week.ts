/** A calendar day, `2026-11-22`. The finest time that is kept, and only on this device. */
export type IsoDay = string;

/** A week after ISO 8601, `2026-W47`. The finest time that is shared. */
export type IsoWeek = string;

/** The week of what does not say when it was: of notes by others. It is before all others, and shown in words. */
export const UNDATED: IsoWeek = '0000-W01';

const DAY_MS = 86_400_000;

/** The ISO week that a day lies in; the week belongs to the year that has its Thursday. Throws on a malformed day. */
export function isoWeek(day: IsoDay): IsoWeek {
  const time = Date.parse(`${day}T00:00:00Z`);
  // V8 takes February 30th for March 2nd.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new RangeError(`not a day: ${day}`);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/** The calendar day of a moment, by this computer's own time zone. */
export function dayOf(moment: Date): IsoDay {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Whether something is a calendar day. */
export function isDay(day: string): boolean {
  try {
    return isoWeek(day) !== '';
  } catch {
    return false;
  }
}

/** Whole days from one day to another; 0 where the clock was set back since. Throws a RangeError on what is no day. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
  if (Number.isNaN(days)) throw new RangeError(`not days: ${from}, ${to}`);
  return Math.max(0, days);
}

/** All weeks from one to another, both among them, but at most the last `most`. None where the first is after the last. */
export function weeksFrom(first: IsoWeek, last: IsoWeek, most: number): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  // January 4th is always in the first week of its year.
  const year = Number(last.slice(0, 4));
  const fourth = Date.parse(`${String(year).padStart(4, '0')}-01-04T00:00:00Z`);
  for (let back = Number(last.slice(6)) - 1; weeks.length < most; back -= 1) {
    const week = isoWeek(new Date(fourth + back * 7 * DAY_MS).toISOString().slice(0, 10));
    if (week < first) break;
    weeks.push(week);
  }
  return weeks.reverse();
}
