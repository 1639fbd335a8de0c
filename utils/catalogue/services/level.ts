/**
 * Who makes the rules of a service and who carries them out, as the types of the LeiKa say: the federation does both (1), it
 * makes the rules and states or municipalities carry them out (2, 3), a state makes them (4), or a municipality (5).
 */
export const LEVELS = ['federal', 'shared', 'state', 'municipal'] as const;
export type Level = (typeof LEVELS)[number];

const OF_TYPE: Readonly<Record<string, Level>> = {
  1: 'federal',
  2: 'shared',
  3: 'shared',
  4: 'state',
  5: 'municipal',
};

/** The levels that a type names: `2/3`, also several: `1,2/3`. Types that say something else (6: advice) name none. */
export function levelsOf(type: string): Level[] {
  return [...new Set(type.split(/[,/]/).flatMap((each) => OF_TYPE[each] ?? []))];
}
