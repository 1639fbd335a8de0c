import type { Page } from 'puppeteer-core';
import type { Answer } from './judge.ts';
import type { Listing } from './listing.ts';
import type { MatcherEntry } from './matchers/list.ts';
import type { Place } from './page/face.ts';
import type { Target } from './targets.ts';

declare global {
  /** `page/face.ts`, bundled. */
  var pairsFace: typeof import('./page/face.ts');
  /** The matcher whose turn it is, bundled. */
  var pairsMatcher: typeof import('./matchers/ours.ts');
}

/** A matcher ready to run: its module as a script. */
export interface ReadyMatcher extends MatcherEntry {
  script: string;
}

/** Opens one version and lists it. `face` is `page/face.ts` as a script. */
export async function openVersion(page: Page, url: string, face: string): Promise<Listing> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(face);
  return page.evaluate(() => pairsFace.listPage());
}

/** Has the targets described on the old page and sought on the new one; an answer for each that was reached in time. */
export async function askMatcher(
  old: Page,
  now: Page,
  { script, withinMs }: ReadyMatcher,
  targets: readonly Target[],
): Promise<Answer[]> {
  await old.evaluate(script);
  await now.evaluate(script);
  const places = targets.map((target): Place => ('field' in target ? { field: target.field } : target.at));
  const described = await old.evaluate(
    (list, ms) => pairsFace.describe(pairsMatcher.matcher, list, ms),
    places,
    withinMs,
  );
  return now.evaluate((list, ms) => pairsFace.seek(pairsMatcher.matcher, list, ms), described, withinMs);
}
