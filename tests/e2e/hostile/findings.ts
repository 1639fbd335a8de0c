/** What a check would have shown: the page learnt something, caused something, or brought itself or us to a halt. */
export type Harm = 'leak' | 'change' | 'hang';

/** One check of one run. */
export interface Finding {
  harm: Harm;
  /** What must not be, in words. */
  what: string;
  /** Nothing if all is well; else what was seen. */
  seen: readonly string[];
}

/** Takes down what checks find. */
export interface Findings {
  /** `seen`: what speaks against us; empty if nothing does. */
  check(harm: Harm, what: string, seen: readonly string[]): void;
  readonly all: readonly Finding[];
}

/** Begins with nothing. */
export function createFindings(): Findings {
  const all: Finding[] = [];
  return { all, check: (harm, what, seen) => void all.push({ harm, what, seen }) };
}

/** Those that speak against us, in words. */
export function violations(findings: readonly Finding[], harm?: Harm): string[] {
  return findings
    .filter((finding) => finding.seen.length > 0 && (harm === undefined || finding.harm === harm))
    .map(({ what, seen }) => `${what}: ${seen.slice(0, 5).join(' | ').slice(0, 500)}`);
}
