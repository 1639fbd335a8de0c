/** How a note judges its place. `clear` means: looked at on purpose, nothing found. */
export const RATINGS = ['obstacle', 'strength', 'question', 'idea', 'clear'] as const;
export type Rating = (typeof RATINGS)[number];

/** Whom the place affects. In the workshop's report "Mehraufwand" is the employees', so notes may say whose. */
export const AFFECTED = ['staff', 'applicants', 'both'] as const;
export type Affected = (typeof AFFECTED)[number];

/**
 * Severity of a usability problem, 0 (no problem) to 4 (prevents the application).
 * Source: Jakob Nielsen, "Severity Ratings for Usability Problems" (1994).
 */
export const SEVERITIES = [0, 1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];
