import type { Browser } from 'puppeteer-core';
import { htmlFiles, servePages, sharedFolder } from '#tests/e2e/anchoring/real-pages.ts';
import { launchBare } from '#tests/e2e/bare-browser.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import { type ChooseTargets, collect, type PairOfPages } from './pairs/collect.ts';
import type { Listing } from './pairs/listing.ts';
import { type MatcherEntry, OURS, PEERS } from './pairs/matchers/list.ts';
import type { OwnPair } from './pairs/own/own-pair.ts';
import { HELD_OUT_PAIRS, OWN_PAIRS, UNSEEN_PAIRS } from './pairs/own/own-pairs.ts';
import { serveOwnPairs } from './pairs/own/serve-own-pairs.ts';
import { fieldsById, truthById } from './pairs/own-truth.ts';
import type { ReadyMatcher } from './pairs/play-pair.ts';
import { summarise } from './pairs/report.ts';
import type { Figures } from './pairs/tally.ts';
import { fieldTargets, type Target, textTargets } from './pairs/targets.ts';
import { truthOf } from './pairs/truth.ts';

/** Asks every matcher about some pairs; answers the figures in the matchers' order. */
type Ask = (pairs: readonly PairOfPages[], choose: ChooseTargets) => Promise<Figures[]>;

/** What all pairs are asked with: browser and scripts. */
interface Bench {
  browser: Browser;
  matchers: readonly ReadyMatcher[];
  ask: Ask;
  /** Says nothing of single cases, whatever the options: for whoever tunes the matcher looks at sums only. */
  askSilently: Ask;
}

/**
 * How well notes are found again on newer versions of real pages, of some that we made (`own`), of some that we made
 * without a look at our matcher (`heldOut`), and of some whose single cases nobody who tunes it has seen (`unseen`), in
 * Chromium; ours first, the others under `peers`. `--ours` leaves the others out, `--verbose` says on stderr what went
 * amiss, but never with the unseen ones.
 */
export async function benchPairs(options: readonly string[]) {
  const entries = options.includes('--ours') ? [OURS] : [OURS, ...PEERS];
  const bench = await start(entries, options.includes('--verbose') ? (line) => console.error(line) : () => {});
  try {
    const real = await askRealPairs(bench.ask);
    const own = await askOwnPairs(bench.ask, OWN_PAIRS);
    const heldOut = await askOwnPairs(bench.ask, HELD_OUT_PAIRS);
    const unseen = await askOwnPairs(bench.askSilently, UNSEEN_PAIRS);
    const all = bench.matchers.map(({ name }, index) => {
      if (real[index]) console.log(summarise(`real pairs, ${name}`, real[index]));
      if (own[index]) console.log(summarise(`own pairs, ${name}`, own[index]));
      if (heldOut[index]) console.log(summarise(`held-out pairs, ${name}`, heldOut[index]));
      if (unseen[index]) console.log(summarise(`unseen pairs, ${name}`, unseen[index]));
      const ofOurs = { own: own[index], heldOut: heldOut[index], unseen: unseen[index] };
      return [name, { ...real[index], ...ofOurs }] as const;
    });
    const [ours, ...peers] = all;
    return { ...ours?.[1], ...(peers.length > 0 && { peers: Object.fromEntries(peers) }) };
  } finally {
    await bench.browser.close();
  }
}

async function start(entries: readonly MatcherEntry[], say: (line: string) => void): Promise<Bench> {
  const face = await bundle('tests/bench/pairs/page/face.ts', 'pairsFace');
  const matchers: ReadyMatcher[] = [];
  for (const entry of entries) matchers.push({ ...entry, script: await bundle(entry.entry, 'pairsMatcher') });
  const browser = await launchBare('chromium');
  if (!browser) throw new Error('There is no Chromium on this computer.');
  const asking =
    (tell: (line: string) => void): Ask =>
    (pairs, choose) =>
      collect(browser, pairs, choose, { face, matchers, say: tell });
  return { browser, matchers, ask: asking(say), askSilently: asking(() => {}) };
}

/** Nothing where the saved pages do not lie beside the project. */
async function askRealPairs(ask: Ask): Promise<Figures[]> {
  const folder = sharedFolder('pairs');
  if (!folder) {
    console.error('The saved pairs of real pages do not lie beside the project: left out.');
    return [];
  }
  const server = await servePages(folder);
  const figures = await ask(pairsIn(folder, server.url), chooseOnRealPages);
  server.close();
  return figures;
}

async function askOwnPairs(ask: Ask, own: readonly OwnPair[]): Promise<Figures[]> {
  const { pairs, close } = await serveOwnPairs(own);
  const figures = await ask(pairs, (old, now, seed) => [
    ...textTargets(old.marked, now.marked, truthById(old.marked, now.marked), seed),
    ...fieldsById(old.fields, now.fields),
  ]);
  close();
  return figures;
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
