import type { Browser, Page } from 'puppeteer-core';
import { createRandom } from '#tests/bench/anchoring/random.ts';
import type { Listing } from './listing.ts';
import { askMatcher, openVersion, type ReadyMatcher } from './play-pair.ts';

import { explain } from './report.ts';
import { count, emptyTally, type Figures, figuresOf } from './tally.ts';
import type { Target } from './targets.ts';

/** A page in two versions, by their addresses. */
export interface PairOfPages {
  name: string;
  old: string;
  now: string;
}

/** What to ask about a pair; computed from both listings, apart from any matcher. */
export type ChooseTargets = (old: Listing, now: Listing, seed: number) => Target[];

/** Wide enough that pages show what they show on a desk. */
const VIEWPORT = { width: 1280, height: 900 };

/**
 * Asks every matcher the same about every pair; answers the figures in the matchers' order. `face` is `page/face.ts` as
 * a script; `say` is told what went amiss.
 */
export async function collect(
  browser: Browser,
  pairs: readonly PairOfPages[],
  choose: ChooseTargets,
  { face, matchers, say }: { face: string; matchers: readonly ReadyMatcher[]; say: (line: string) => void },
): Promise<Figures[]> {
  const tallies = matchers.map(emptyTally);
  const [oldPage, newPage] = [await openTab(browser), await openTab(browser)];
  for (const [seed, pair] of pairs.entries()) {
    const old = await openVersion(oldPage, pair.old, face);
    const now = await openVersion(newPage, pair.now, face);
    const targets = choose(old, now, seed);
    for (const [index, matcher] of matchers.entries()) {
      const asked = targetsFor(matcher, targets, seed);
      const answers = await askMatcher(oldPage, newPage, matcher, asked);
      for (const [place, target] of asked.entries()) {
        const answer = answers[place];
        const tally = tallies[index];
        if (tally) count(tally, target, answer);
        if (!answer) continue;
        const line = explain(`${matcher.name} · ${pair.name}`, target, answer, old, now);
        if (line !== undefined) say(line);
      }
    }
  }
  await Promise.all([oldPage.close(), newPage.close()]);
  return tallies.map(figuresOf);
}

/** In any order where time may run out, so that what is not reached is not always what stands last. */
function targetsFor({ fields, withinMs }: ReadyMatcher, targets: readonly Target[], seed: number): readonly Target[] {
  const known = fields ? targets : targets.filter((target) => !('field' in target));
  return Number.isFinite(withinMs) ? createRandom(seed).shuffle(known) : known;
}

async function openTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  return page;
}
