/** What stands above a place: headings, h1 first, and legends, outermost first, as the page has them. */
export interface Above {
  headings: readonly string[];
  groups: readonly string[];
  /** The nearest two of them all, see {@link nameOfPart}; empty: there are none. */
  own: string;
}

const BETWEEN = ' › ';

/** How the part is called that two titles lead to, outermost first: sections that are built alike have the same last one. */
export function nameOfPart(path: readonly string[]): string {
  return path.slice(-2).join(BETWEEN);
}

/** The titles that a part is called by. */
export function titlesOfPart(name: string): string[] {
  return name.split(BETWEEN);
}
