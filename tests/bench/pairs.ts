import { htmlFiles, servePages, sharedFolder } from '#tests/e2e/anchoring/real-pages.ts';
import { launchBare } from '#tests/e2e/bare-browser.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import { collect, type PairOfPages, type ReadyMatcher } from './pairs/collect.ts';
import type { Listing } from './pairs/listing.ts';
import { OURS, PEERS } from './pairs/matchers/list.ts';
import { summarise } from './pairs/report.ts';
import type { Figures } from './pairs/tally.ts';
import { fieldTargets, type Target, textTargets } from './pairs/targets.ts';
import { truthOf } from './pairs/truth.ts';

/**
 * How well notes are found again on newer versions of real pages, in Chromium. `--verbose` says on stderr what went
 * amiss.
 */
export async function benchPairs(options: readonly string[]) {
  const browser = await launchBare('chromium');
  if (!browser) throw new Error('There is no Chromium on this computer.');
  const face = await bundle('tests/bench/pairs/page/face.ts', 'pairsFace');
  const matchers: ReadyMatcher[] = [];
  for (const entry of [OURS, ...PEERS]) matchers.push({ ...entry, script: await bundle(entry.entry, 'pairsMatcher') });
  const say = options.includes('--verbose') ? (line: string) => console.error(line) : () => {};
  try {
    const folder = sharedFolder('pairs');
    if (!folder) {
      console.error('The saved pairs of real pages do not lie beside the project: left out.');
      return {};
    }
    const server = await servePages(folder);
    const figures = await collect(browser, pairsIn(folder, server.url), chooseOnRealPages, { face, matchers, say });
    server.close();
    for (const [index, each] of figures.entries()) console.log(summarise(`real pairs, ${matchers[index]?.name}`, each));
    return { ...figures[0] } satisfies Partial<Figures>;
  } finally {
    await browser.close();
  }
}

function pairsIn(folder: string, url: string): PairOfPages[] {
  return htmlFiles(folder).flatMap((file) => {
    if (!file.endsWith('.old.html')) return [];
    const name = file.replace('.old.html', '');
    return [{ name, old: `${url}/${file}`, now: `${url}/${name}.new.html` }];
  });
}

function chooseOnRealPages(old: Listing, now: Listing, seed: number): Target[] {
  const truths = truthOf(
    old.blocks.map(({ text }) => text),
    now.blocks.map(({ text }) => text),
  );
  return [...textTargets(old.blocks, now.blocks, truths, seed), ...fieldTargets(old, now, truths)];
}
